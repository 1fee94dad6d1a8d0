package no.faseport.gate;

import java.time.Instant;

/// What was answered to a checklist item, by whom and when; remark and evidence (a link, a case number) may be empty.
public record Answer(ChecklistItemId item, Reply reply, String remark, String evidence, String by, Instant at) {
}
