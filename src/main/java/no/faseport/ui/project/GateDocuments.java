package no.faseport.ui.project;

import java.io.File;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import no.faseport.portfolio.GatePage;
import no.faseport.usecase.WriteGateDocument.Kind;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The Word documents that can be made about a gate: the note it is decided on and, once it is decided, the protocol.
final class GateDocuments extends MenuButton {
    private final GateViewModel gate;
    private final Words words;

    GateDocuments(GateViewModel gate, Words words) {
        this.gate = gate;
        this.words = words;
        setText(words.text("report.make"));
        setGraphic(new FontIcon(Material2AL.DESCRIPTION));
        setId("gate-documents");
        setMinWidth(USE_PREF_SIZE);
        gate.pageProperty().subscribe(page -> page.ifPresent(this::show));
    }

    private void show(GatePage page) {
        getItems().setAll(item(Kind.NOTE, page));
        if (page.gate().lastDecision().isPresent()) {
            getItems().add(item(Kind.PROTOCOL, page));
        }
    }

    private MenuItem item(Kind kind, GatePage page) {
        var item = new MenuItem(words.text("report.document." + kind));
        item.setOnAction(press -> choose(kind, page));
        return item;
    }

    private void choose(Kind kind, GatePage page) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("report.document." + kind));
        chooser.setInitialFileName(words.text("report.fileName", page.project().number(),
                page.gate().code(), words.text("report.document." + kind)));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("report.kind"), "*.docx"));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::toPath)
                .ifPresent(file -> gate.document(kind, file));
    }
}
