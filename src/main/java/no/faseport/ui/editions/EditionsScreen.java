package no.faseport.ui.editions;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.BudgetPage;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The budget as it was decided: how the years stand, what is locked, the decisions, and what each of them changed.
public final class EditionsScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final EditionsViewModel model;
    private final StandingTable standing;
    private final EditionTable editions;
    private final LockStrip locks;
    private final EditionDetail detail;
    private final AdoptForm form;
    private final BorderPane below = new BorderPane();
    private final BorderPane node = new BorderPane();
    private boolean preparing;

    /// The editions of the portfolio on `desk`.
    public EditionsScreen(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new EditionsViewModel(desk);
        this.standing = new StandingTable(words);
        this.editions = new EditionTable(words, model::open);
        this.locks = new LockStrip(model, words);
        this.detail = new EditionDetail(model, words);
        this.form = new AdoptForm(model, words, desk.place().today());
        node.getStyleClass().addAll("screen", "editions");
        EditionsLook.dress(node);
        node.setTop(head());
        node.setCenter(parts());
        model.page().subscribe(page -> page.ifPresent(this::show));
        model.opened().subscribe(opened -> look());
        model.draft().subscribe(draft -> look());
        model.read();
    }

    private Node head() {
        var title = new Label(words.text("editions.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var explain = Parts.text(words.text("editions.explain"), "quiet");
        HBox.setHgrow(explain, Priority.ALWAYS);
        explain.setMaxWidth(Double.MAX_VALUE);
        var plan = new Button(words.text("editions.plan"), new FontIcon(Material2AL.GAVEL));
        plan.setId("editions-plan");
        plan.getStyleClass().add("accent");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setOnAction(press -> model.preparePlan());
        var adjust = new Button(words.text("editions.adjustment"), new FontIcon(Material2MZ.TUNE));
        adjust.setId("editions-adjustment");
        adjust.setMinWidth(Region.USE_PREF_SIZE);
        adjust.setOnAction(press -> model.prepareAdjustment());
        plan.setDisable(model.isReadOnly());
        adjust.setDisable(model.isReadOnly());
        var head = new HBox(title, explain, adjust, plan);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Node parts() {
        VBox.setVgrow(standing, Priority.ALWAYS);
        var left = new VBox(standing, locks);
        left.setMinWidth(Region.USE_PREF_SIZE);
        left.getStyleClass().add("editions-left");
        var two = new SplitPane(left, below);
        two.setDividerPositions(0.4);
        SplitPane.setResizableWithParent(left, false);
        var all = new SplitPane(editions, two);
        all.setOrientation(Orientation.VERTICAL);
        all.setDividerPositions(0.3);
        return all;
    }

    private void show(BudgetPage page) {
        standing.show(page.years());
        editions.show(page);
        var years = new TreeSet<>(page.years().headMap(desk.year().get() + 2).keySet());
        years.addAll(Set.of(desk.year().get() - 1, desk.year().get(), desk.year().get() + 1));
        var last = new ArrayList<>(years);
        locks.show(page.locks(), last.subList(Math.max(0, last.size() - 4), last.size()));
        model.opened().get().ifPresent(opened -> editions.mark(opened.edition()));
    }

    private void look() {
        model.draft().get().ifPresentOrElse(draft -> {
            form.show(draft, !preparing);
            preparing = true;
            below.setCenter(form);
        }, () -> {
            preparing = false;
            var opened = model.opened().get();
            opened.ifPresent(one -> {
                detail.show(one);
                editions.mark(one.edition());
            });
            below.setCenter(opened.<Node>map(one -> detail).orElseGet(this::nothing));
        });
    }

    private Node nothing() {
        return new BorderPane(Parts.text(words.text("editions.none"), "editions-nothing"));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.MONEY) || topics.contains(Topic.PROJECTS) || topics.contains(Topic.SETTINGS)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        editions.requestFocus();
    }
}
