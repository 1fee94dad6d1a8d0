package no.faseport.ui.project;

import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.faseport.gate.Evidence;
import no.faseport.words.Words;

/// What can be done with the evidence for an answer: a link is opened, a case number or a path is copied.
///
/// A file is never opened from here, for whoever wrote its path may be somebody else than who presses.
final class EvidenceAct extends HBox {
    private final Words words;
    private final Consumer<URI> open;

    /// Opens links by giving them to `open`.
    EvidenceAct(Words words, Consumer<URI> open) {
        this.words = words;
        this.open = open;
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows what can be done with `written`.
    void show(String written) {
        switch (Evidence.of(written)) {
            case Evidence.Nothing nothing -> none();
            case Evidence.Words other -> none();
            case Evidence.Link link -> only(link(link));
            case Evidence.CaseNumber number -> only(copy("project.evidence.copyCase", number.number()));
            case Evidence.FilePath file -> only(copy("project.evidence.copyPath", file.path()));
        }
    }

    private void none() {
        getChildren().clear();
        setVisible(false);
    }

    private void only(Node node) {
        getChildren().setAll(node);
        setVisible(true);
    }

    private Hyperlink link(Evidence.Link link) {
        var node = new Hyperlink(words.text("project.evidence.open", link.host()));
        node.setAccessibleText(words.text("project.evidence.openThis", link.address().toString()));
        node.setOnAction(press -> open.accept(link.address()));
        return node;
    }

    private Button copy(String key, String text) {
        var button = new Button(words.text(key));
        button.getStyleClass().addAll("flat", "fp-quiet-button", LookOnly.CHANGES_NOTHING);
        button.setAccessibleText(words.text("project.evidence.copyThis", text));
        button.setOnAction(press -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            button.setText(words.text("project.evidence.copied"));
        });
        return button;
    }
}
