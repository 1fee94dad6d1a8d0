package no.faseport.ui.gantt;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.Wait;
import no.faseport.planning.WaitText;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.words.Message;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The dependencies to one side of an activity: each with the other activity, its code to change, and a way to remove it; last a
/// field for one more, by the other's line number.
final class InspectorLinks extends VBox {
    private final GanttViewModel model;
    private final boolean before;
    private final WrittenField one;
    private Optional<GanttRow> row = Optional.empty();

    /// What the activity waits for where `before`, else what waits for it.
    InspectorLinks(GanttViewModel model, boolean before) {
        this.model = model;
        this.before = before;
        getStyleClass().add("gantt-inspector-links");
        one = new WrittenField(model.words().text(before ? "gantt.inspector.add.before" : "gantt.inspector.add.after"),
                this::add);
        one.setId(before ? "gantt-add-before" : "gantt-add-after");
        one.setPromptText(
                model.words().text(before ? "gantt.inspector.prompt.before" : "gantt.inspector.prompt.after"));
    }

    void show(Optional<GanttRow> now) {
        row = now;
        getChildren().setAll(now.map(this::links).orElse(List.of()).stream().map(this::line).toList());
        now.ifPresent(line -> model.plan().facts().abroad().stream()
                .filter(link -> link.here().equals(line.id()) && link.incoming() == before)
                .forEach(link -> getChildren().add(before ? line(link.dependency()) : new Label("↗ " + link.name()))));
        getChildren().add(one);
        one.showAnew("");
    }

    private List<Dependency> links(GanttRow now) {
        return before
                ? model.numbers().links(now.id())
                : model.plan().dependencies().stream().filter(link -> link.predecessor().equals(now.id())).toList();
    }

    private HBox line(Dependency link) {
        var other = before ? link.predecessor() : link.successor();
        var words = model.words();
        var name = new Label(name(other));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(name.getText()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var code = new WrittenField(words.text("gantt.inspector.code", name.getText()), text -> relink(link, text));
        code.showAnew(link.kind().name() + WaitText.lagText(link.lag()));
        code.setPrefWidth(84);
        code.setMinWidth(84);
        code.setTooltip(new Tooltip(new GanttSpeech(words).waits(link) + "\n" + model.meaning(link)));
        var remove = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
        remove.getStyleClass().addAll("flat", "small");
        remove.setAccessibleText(words.text("gantt.inspector.remove", name.getText()));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(_ -> model.actions().edit(new LinkEdit.Unlink(List.of(link.id()))));
        var line = new HBox(name, code, remove);
        line.getStyleClass().add("gantt-popup-row");
        return line;
    }

    private String name(ActivityId other) {
        return model.rowsProperty().get().all().stream().filter(line -> line.id().equals(other)).findFirst()
                .map(line -> model.numbers().number(other) + " " + line.activity().name())
                .orElseGet(() -> model.plan().facts().abroad().stream()
                        .filter(link -> link.dependency().predecessor().equals(other)).findFirst()
                        .map(link -> "↗ " + link.name()).orElse(""));
    }

    private void relink(Dependency link, String text) {
        var wanted = WaitText.parse("1" + text.strip()).filter(list -> list.size() == 1).map(List::getFirst);
        wanted.ifPresentOrElse(
                wait -> model.actions().edit(new LinkEdit.Relink(link.id(), wait.kind(), wait.lag())),
                () -> refuse(text));
    }

    /// A line of this plan, or of another project's behind its number: 1002/3FS.
    private void add(String text) {
        if (text.isBlank()) {
            return;
        }
        var parts = WaitText.parts(text);
        if (parts.waits().size() != 1 || !parts.wrong().isEmpty()) {
            refuse(text);
            return;
        }
        var part = parts.waits().getFirst();
        if (part.project().isEmpty()) {
            model.numbers().activity(part.until().number()).ifPresentOrElse(other -> link(other, part.until()),
                    () -> model.actions()
                            .refuse(List.of(Message.of("gantt.refused.noLine", part.until().number()))));
        } else if (before) {
            row.ifPresent(now -> model.actions().await(now.id(), part.project(), part.until()));
        } else {
            refuse(text);
        }
    }

    private void link(ActivityId other, WaitText.Numbered until) {
        row.ifPresent(now -> model.actions().edit(new LinkEdit.Link(
                new Wait(before ? other : now.id(), until.kind(), until.lag()), before ? now.id() : other)));
    }

    private void refuse(String text) {
        model.actions().refuse(List.of(Message.of("gantt.refused.predecessors", text.strip())));
    }
}
