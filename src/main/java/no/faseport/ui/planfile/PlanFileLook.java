package no.faseport.ui.planfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What the two screens of plan files have in common: head, figures and the style sheet.
final class PlanFileLook {
    private final Words words;

    PlanFileLook(Words words) {
        this.words = words;
    }

    /// Gives a screen the look.
    void dress(Parent screen) {
        screen.getStyleClass().add("plan-file");
        Parts.dress(screen, PlanFileLook.class, "planfile.css");
    }

    /// The way back, the title and what the screen is for, with `beside` to the right.
    Node head(String title, String lead, Runnable leave, Node beside) {
        var back = new Button("", new FontIcon(Material2OutlinedAL.ARROW_BACK));
        back.setId("planfile-back");
        back.getStyleClass().addAll("button-icon", "flat");
        back.setAccessibleText(words.text("planfile.back"));
        back.setOnAction(_ -> leave.run());
        var above = new Label(words.text(title));
        above.getStyleClass().add("title-3");
        var below = muted(words.text(lead));
        below.setWrapText(true);
        below.setMinHeight(Region.USE_PREF_SIZE);
        var titles = new VBox(2, above, below);
        HBox.setHgrow(titles, Priority.ALWAYS);
        var head = new HBox(8, back, titles, beside);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("plan-file-head");
        return head;
    }

    Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("plan-file-muted");
        return label;
    }

    /// A sentence that says how it went, with a sign beside it.
    Label verdict(String text, boolean good) {
        return verdict(text, good ? Material2OutlinedAL.CHECK_CIRCLE_OUTLINE : Material2OutlinedAL.INFO,
                good ? "plan-file-good" : "plan-file-some");
    }

    /// A sentence that says what is wrong.
    Label wrong(String text) {
        return verdict(text, Material2OutlinedAL.ERROR_OUTLINE, "plan-file-wrong");
    }

    private static Label verdict(String text, Ikon icon, String style) {
        var label = new Label(text, new FontIcon(icon));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /// How many of each thing `plan` has, and its first and last day.
    Node figures(PlanFile plan) {
        int summaries = plan.summaries().size();
        long milestones = plan.lines().stream().filter(line -> line.duration() == 0).count();
        var figures = new FlowPane(32, 12, figure(plan.lines().size() - summaries - milestones, "activities"),
                figure(milestones, "milestones"), figure(summaries, "summaries"),
                figure(plan.links().size(), "links"), figure(plan.calendars().size(), "calendars"),
                figure(plan.baselines().size(), "baselines"), figure(plan.resources().size(), "resources"),
                figure(plan.shares().size(), "shares"), figure(plan.uncertainty().estimates().size(), "estimates"),
                figure(plan.gates().size(), "gates"));
        figures.getStyleClass().add("plan-file-figures");
        return figures;
    }

    /// The first and last day of `lines`.
    Optional<String> dates(List<PlanLine> lines) {
        var first = lines.stream().map(PlanLine::start).min(LocalDate::compareTo);
        var last = lines.stream().map(PlanLine::finish).max(LocalDate::compareTo);
        return first.flatMap(start -> last.map(end -> words.text("planfile.dates", start, end)));
    }

    private Node figure(long count, String key) {
        var number = new Label(words.number(count));
        number.getStyleClass().add(count == 0 ? "plan-file-none" : "plan-file-figure");
        return new VBox(number, muted(words.text("planfile.count." + key)));
    }
}
