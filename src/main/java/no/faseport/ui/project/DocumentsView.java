package no.faseport.ui.project;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import no.faseport.project.Attachment;
import no.faseport.project.Document;
import no.faseport.project.Kept;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The project's documents, as links or as files that lie in the portfolio.
final class DocumentsView extends VBox {
    private static final List<String> TYPES = List.of("mandate", "proposal", "plan", "benefits", "risk", "contract",
            "minutes", "report", "other");
    private static final double[] COLUMNS = {18, 34, 9, 13, 15, 11};
    private static final int A_KILOBYTE = 1000;

    private final RoomViewModel room;
    private final DocumentsViewModel files;
    private final Words words;
    private final FactRows<Document> rows;
    private final ComboBox<String> type;

    DocumentsView(RoomViewModel room, DocumentsViewModel files, Words words) {
        this.room = room;
        this.files = files;
        this.words = words;
        this.rows = new FactRows<>(words, "room.documents.empty",
                List.of("room.document.type", "room.document.title", "room.document.edition", "room.document.case",
                        "room.document.dated"),
                this::line, COLUMNS);
        this.type = AddLine.choice(words, "room.document.type", 100);
        type.getItems().setAll(TYPES.stream().map(one -> words.text("room.document.type." + one)).toList());
        getStyleClass().add("fp-page");
        getChildren().add(Looks.card(words.text("room.documents"), rows, newDocument()));
    }

    private FactLine<Document> line(Kept<Document> first) {
        var line = new FactLine<>(room, words, first, COLUMNS);
        var place = new VBox();
        place.getStyleClass().add("fp-entry");
        var title = line.words("room.document.title", 400, Document::title, Document::titled, false);
        var link = line.words("room.document.link", 2000, Document::link, Document::at, false);
        link.managedProperty().bind(link.visibleProperty());
        place.getChildren().addAll(title, link);
        var ways = new VBox();
        return line.text("room.document.type", 100, Document::type, Document::of)
                .part(place, (box, kept) -> {
                    link.setVisible(kept.fact().file().isEmpty());
                    return true;
                })
                .text("room.document.edition", 40, Document::edition, Document::edition)
                .text("room.document.case", 60, Document::caseNumber, Document::onCase)
                .day("room.document.dated", Document::dated, Document::dated)
                .part(ways, (box, kept) -> {
                    box.getChildren().setAll(ways(kept.fact()));
                    return true;
                });
    }

    private List<Node> ways(Document document) {
        var open = link("room.document.open", document, () -> files.open(document));
        open.setDisable(!DocumentsViewModel.canOpen(document));
        return document.file().map(file -> {
            var save = link("room.document.saveAs", document,
                    () -> target(file).ifPresent(to -> files.save(document, to)));
            return List.<Node>of(open, save, Parts.whole(size(file), "fp-caption"));
        }).orElse(List.of(open));
    }

    private String size(Attachment file) {
        var kilobytes = Math.ceilDiv(file.size(), A_KILOBYTE);
        return words.text("room.document.size", words.number(kilobytes));
    }

    private Hyperlink link(String key, Document document, Runnable way) {
        var link = new Hyperlink(words.text(key));
        link.setAccessibleText(words.text(key) + ": " + document.title());
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(press -> way.run());
        return link;
    }

    private Node newDocument() {
        var title = AddLine.field(words, "room.document.title", 400);
        title.setId("new-document");
        var link = AddLine.field(words, "room.document.link", 2000);
        link.setId("new-document-link");
        var line = new AddLine(words, "room.document.add",
                () -> room.add(new Document(chosenType(), title.getText().strip(), link.getText().strip(),
                        Optional.empty(), "", "", Optional.of(room.today())), () -> {
                            title.clear();
                            link.clear();
                        }),
                type, title, link);
        var attach = new Button(words.text("room.document.attach"), new FontIcon(Material2AL.ATTACH_FILE));
        attach.getStyleClass().addAll("flat", "fp-quiet-button");
        attach.setMinWidth(USE_PREF_SIZE);
        attach.setOnAction(press -> source().ifPresent(file -> room.attach(file, chosenType())));
        var both = new HBox(line, attach);
        HBox.setHgrow(line, Priority.ALWAYS);
        both.getStyleClass().addAll("fp-fields", "fp-add-line");
        return both;
    }

    private String chosenType() {
        return type.getEditor().getText().strip();
    }

    private Optional<Path> source() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("room.document.attach"));
        return Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).map(File::toPath);
    }

    private Optional<Path> target(Attachment file) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("room.document.saveAs"));
        chooser.setInitialFileName(file.name());
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::toPath);
    }

    void show(RoomShown shown) {
        rows.show(shown.page().documents());
    }
}
