package no.faseport.ui.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.LoadPage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.WeekLoad;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// What the load of a chosen week comes of, activity by activity; each is a link to its plan.
final class LoadDetail extends ScrollPane {
    private final Words words;
    private final Consumer<ProjectId> open;
    private final VBox inside = new VBox();

    LoadDetail(Words words, Consumer<ProjectId> open) {
        this.words = words;
        this.open = open;
        inside.getStyleClass().add("load-detail");
        setContent(inside);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
    }

    /// Shows what `chosen` is made of on `page`.
    void show(Optional<LoadTable.Chosen> chosen, LoadPage page) {
        inside.getChildren().clear();
        var week = chosen.flatMap(one -> one.week().filter(at -> at < one.row().weeks().size())
                .map(at -> one.row().weeks().get(at)));
        if (week.isEmpty()) {
            inside.getChildren().add(Parts.text(words.text("people.detail.none"), "quiet"));
            return;
        }
        week.ifPresent(found -> show(chosen.map(one -> one.row().resource().name()).orElse(""), found, page));
    }

    private void show(String name, WeekLoad week, LoadPage page) {
        inside.getChildren().add(Parts.text(words.text("people.detail", name, PeopleLook.week(week.monday()),
                week.monday(), week.monday().plusDays(6)), "people-heading"));
        var sum = words.text("people.detail.sum", PeopleLook.hours(week.wanted(), words),
                PeopleLook.hours(week.capacity(), words));
        inside.getChildren().add(week.isOverloaded()
                ? Sign.BAD.label(words.text("people.detail.over", sum, PeopleLook.hours(week.excess(), words)))
                : Parts.text(sum, "plain"));
        List<WeekLoad.Part> parts = week.parts().stream()
                .sorted(Comparator.comparingDouble(WeekLoad.Part::hours).reversed()).toList();
        for (var part : parts) {
            var project = Optional.ofNullable(page.projects().get(part.project()));
            var link = new Hyperlink(words.text("people.detail.part", PeopleLook.hours(part.hours(), words),
                    page.activity(part.activity()), project.map(one -> one.number() + " " + one.name()).orElse("")));
            link.setWrapText(true);
            link.setOnAction(press -> open.accept(part.project()));
            inside.getChildren().add(link);
        }
    }
}
