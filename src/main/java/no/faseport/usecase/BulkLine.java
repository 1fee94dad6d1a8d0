package no.faseport.usecase;

import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// What a change of many projects does to one field of one of them.
public record BulkLine(ProjectId project, String number, String name, Message field, String before, String after) {
}
