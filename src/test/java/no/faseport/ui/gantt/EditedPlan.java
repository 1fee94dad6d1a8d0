package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.planning.OutlineEdit;
import no.faseport.ui.Theme;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.testfx.api.FxRobot;

/// A small plan in a window, and what is asked for in it.
abstract class EditedPlan {
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    final GanttPlan plan = new Drawn(MONDAY).work("Krav", MONDAY, 3, 0, "Kari")
            .after("Krav", "Grunnlag", 4, 0, "").work("Slutt", MONDAY, 0, 0, "").plan();
    final Asked asked = new Asked();
    final GanttViewModel model = new GanttViewModel(plan, asked, new Words(Language.BOKMAAL));

    /// Shows the plan in a window, the keyboard on its first line.
    final void show(Stage stage) {
        var outside = new Button("Folk");
        outside.setId("outside");
        stage.setScene(new Scene(new BorderPane(new GanttView(model, List.of()), null, null, outside, null), 980, 730));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        model.select(Drawn.key("Krav"));
        stage.getScene().lookup("#gantt-table").requestFocus();
    }

    static void with(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
    }

    /// The plan with one more activity below the first line, as it comes when somebody has added it.
    final GanttPlan with(String... added) {
        var activities = new ArrayList<>(plan.activities());
        for (var name : added) {
            activities.add(1, new Drawn(MONDAY).work(name, MONDAY, 5, 0, "").plan().activities().getFirst());
        }
        return new GanttPlan(activities, plan.dependencies(), List.of(), List.of(), plan.calendar(), plan.today());
    }

    static OutlineEdit.Add below(String beside, String key, String name) {
        return new OutlineEdit.Add(Optional.of(Drawn.key(key)), Optional.of(Drawn.key(beside)), OutlineEdit.Side.BELOW,
                name);
    }

    final List<String> names() {
        return model.open().stream().map(row -> row.activity().name()).toList();
    }
}
