package no.faseport.ui.benefit;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import no.faseport.ui.Days;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.ui.benefit.AllBenefitsViewModel.Due;
import no.faseport.words.Words;

/// What is to be measured next and how many days are left, what should have been measured first; each is a link to its benefit.
final class DueList extends ScrollPane {
    private static final int SOON = 30;

    private final AllBenefitsViewModel model;
    private final Words words;
    private final VBox inside = new VBox();

    DueList(AllBenefitsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setFitToWidth(true);
        setContent(inside);
        getStyleClass().addAll("edge-to-edge", "due-list");
        inside.getStyleClass().add("due-lines");
    }

    /// Shows what is due, seen from `today`.
    void show(List<Due> due, LocalDate today) {
        inside.getChildren().setAll(due.isEmpty()
                ? List.of(Parts.text(words.text("benefits.due.none"), "quiet"))
                : due.stream().map(one -> line(one, today)).toList());
    }

    private Node line(Due due, LocalDate today) {
        var link = new Hyperlink(due.indicator().name());
        link.setWrapText(true);
        link.setOnAction(press -> model.open(due.page(), due.benefit()));
        var left = new Days(words).left(due.day(), today);
        var sign = due.day().isBefore(today)
                ? Sign.BAD
                : due.day().isBefore(today.plusDays(SOON)) ? Sign.WATCH : Sign.WAITING;
        var when = sign == Sign.WAITING
                ? Parts.text(words.text("benefits.due.when", due.day(), left), "due-when")
                : sign.label(words.text("benefits.due.when", due.day(), left));
        when.setMinWidth(0);
        when.setWrapText(true);
        link.setAccessibleText(words.text("benefits.due.spoken", due.indicator().name(), due.benefit().name(),
                model.project(due.page()), due.day(), left));
        var box = new VBox(when, link, Parts.text(words.text("benefits.due.of", due.benefit().name(),
                model.project(due.page())), "quiet"));
        box.getStyleClass().add("due-line");
        return box;
    }
}
