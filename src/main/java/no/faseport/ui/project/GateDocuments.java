package no.faseport.ui.project;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import no.faseport.economy.AmountScale;
import no.faseport.portfolio.GatePage;
import no.faseport.usecase.WriteGateDocument.Kind;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The documents that can be made about a gate: the note it is decided on and, once it is decided, the protocol.
final class GateDocuments extends MenuButton {
    private final PaperChooser chooser;
    private final GateViewModel gate;
    private final Words words;
    private final CheckMenuItem thousands;

    GateDocuments(GateViewModel gate, Words words, PaperChooser chooser) {
        this.chooser = chooser;
        this.gate = gate;
        this.words = words;
        this.thousands = new CheckMenuItem(words.text("report.document.thousands"));
        thousands.setId("gate-document-thousands");
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
        getItems().addAll(new SeparatorMenuItem(), thousands);
    }

    private MenuItem item(Kind kind, GatePage page) {
        var item = new MenuItem(words.text("report.document." + kind));
        item.setOnAction(press -> choose(kind, page));
        return item;
    }

    private void choose(Kind kind, GatePage page) {
        var title = words.text("report.document." + kind);
        chooser
                .ask(getScene().getWindow(), title,
                        words.text("report.fileName", page.project().number(), page.gate().code(), title))
                .ifPresent(
                        file -> gate.document(kind, thousands.isSelected() ? AmountScale.THOUSANDS : AmountScale.KRONER,
                                file));
    }
}
