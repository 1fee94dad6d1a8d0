package no.faseport.ui.project;

import java.util.List;
import javafx.scene.control.Tab;
import no.faseport.ui.Desk;

/// The tabs of a project's room: people, frames, documents and log.
final class RoomTabs {
    private final PeopleView peopleView;
    private final FramesView framesView;
    private final DocumentsView documentsView;
    private final LogView logView;
    private final Tab people;
    private final Tab frames;
    private final Tab documents;
    private final Tab log;

    RoomTabs(Desk desk, RoomViewModel room) {
        var words = desk.words();
        this.peopleView = new PeopleView(room, words);
        this.framesView = new FramesView(room, words, desk.navigation());
        this.documentsView = new DocumentsView(room, new DocumentsViewModel(desk), words);
        this.logView = new LogView(room, words);
        this.people = ProjectScreen.tab(words.text("project.tab.people"), ProjectScreen.scrolled(peopleView));
        this.frames = ProjectScreen.tab(words.text("project.tab.frames"), ProjectScreen.scrolled(framesView));
        this.documents = ProjectScreen.tab(words.text("project.tab.documents"),
                ProjectScreen.scrolled(documentsView));
        this.log = ProjectScreen.tab(words.text("project.tab.log"), ProjectScreen.scrolled(logView));
    }

    /// All of them in order.
    List<Tab> all() {
        return List.of(people, frames, documents, log);
    }

    /// The tab of tolerances, programme and deliveries.
    Tab frames() {
        return frames;
    }

    /// The tab of the log.
    Tab log() {
        return log;
    }

    /// Shows the room as it was read.
    void show(RoomShown shown) {
        peopleView.show(shown);
        framesView.show(shown);
        documentsView.show(shown);
        logView.show(shown);
    }
}
