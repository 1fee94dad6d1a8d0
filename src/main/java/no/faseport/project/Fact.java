package no.faseport.project;

import java.util.List;
import no.faseport.words.Message;

/// Something a project's room can hold, as somebody has written it; [Kept] once it is on disk.
public sealed interface Fact permits Role, Stakeholder, Document, LogEntry, Delivery, Tolerance {
    /// What it is called in a sentence about it.
    String title();

    /// Why it cannot be kept as it is written; empty where it can.
    List<Message> problems();
}
