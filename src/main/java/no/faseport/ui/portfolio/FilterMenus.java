package no.faseport.ui.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Chip;
import no.faseport.project.Mark;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;
import no.faseport.project.Section;
import no.faseport.words.Words;

/// Everything the projects can be filtered by, as menus of what there is among them.
final class FilterMenus {
    private final Words words;
    private final PortfolioViewModel model;

    FilterMenus(Words words, PortfolioViewModel model) {
        this.words = words;
        this.model = model;
    }

    /// A menu for each kind of chip.
    List<Menu> all() {
        return Arrays.stream(Chip.Kind.values()).map(kind -> menu(kind, chips(kind))).toList();
    }

    private Stream<Chip> chips(Chip.Kind kind) {
        return switch (kind) {
            case WHOSE -> Arrays.stream(Chip.Whose.values()).map(Chip::of);
            case WATCH -> Arrays.stream(Chip.Watch.values()).map(Chip::of);
            case STATUS -> Arrays.stream(ProjectStatus.values()).map(status -> new Chip(kind, status.name()));
            case TYPE -> Arrays.stream(ProjectType.values()).map(type -> new Chip(kind, type.name()));
            case MARK -> Arrays.stream(Section.values())
                    .flatMap(section -> Stream.of(Mark.BAD, Mark.WATCH).map(mark -> Chip.of(section, mark)));
            case PHASE -> model.seen().phases().stream().map(phase -> new Chip(kind, phase));
            case UNIT -> named(kind, PortfolioRow::unit);
            case PROGRAMME -> named(kind, PortfolioRow::programme);
            case OWNER -> named(kind, PortfolioRow::owner);
            case LEADER -> named(kind, PortfolioRow::leader);
            case MODEL -> named(kind, row -> row.model().name());
            case TAG -> sorted(kind, model.rows().get().stream().flatMap(row -> row.tags().stream()));
        };
    }

    private Stream<Chip> named(Chip.Kind kind, Function<PortfolioRow, String> name) {
        return sorted(kind, model.rows().get().stream().map(name));
    }

    private Stream<Chip> sorted(Chip.Kind kind, Stream<String> names) {
        return names.distinct().sorted(words.collator()).map(name -> new Chip(kind, name));
    }

    private Menu menu(Chip.Kind kind, Stream<Chip> chips) {
        var menu = new Menu(words.text("portfolio.chip." + kind));
        menu.getItems().setAll(chips.map(this::item).toList());
        return menu;
    }

    private CheckMenuItem item(Chip chip) {
        var item = new CheckMenuItem(model.telling().chip(chip) + "  " + model.fitting(chip));
        item.setMnemonicParsing(false);
        item.setSelected(model.arrangement().get().chips().contains(chip));
        item.setOnAction(event -> model.toggle(chip));
        return item;
    }
}
