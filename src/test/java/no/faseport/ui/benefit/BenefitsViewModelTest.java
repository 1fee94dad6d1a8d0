package no.faseport.ui.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.IndicatorFacts;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Benefits as they are written on the screens, each change saved at once and undone alone.
class BenefitsViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private final BenefitText text = new BenefitText(new Words(Language.BOKMAAL));
    private Town town;
    private ProjectId fibre;
    private BenefitsViewModel model;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        model = new BenefitsViewModel(desk.at(town.anna(), 2026), fibre);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private Benefit chosen() {
        return model.chosen().orElseThrow();
    }

    private Indicator indicator() {
        return chosen().indicators().getFirst();
    }

    private void undo() {
        new UndoChange(town.anna()).undo();
        model.read();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void aNewBenefitIsLookedAtAndItsYearsAddUp() {
        model.add("Færre lisenser", BenefitKind.DIRECT);
        model.add("Mindre reising", BenefitKind.INDIRECT);
        assertEquals("Mindre reising", chosen().name());
        model.addYears(chosen(), "2026–2028", "100 000", () -> {
        });
        model.addYears(chosen(), "2026–2028", " ", () -> {
        });
        assertEquals("2 gevinster. Tusen kr: planlagt 300, realisert 0, gjenstår 300.", plain(model.lead()));
        assertEquals(List.of(Message.of("benefits.refused.planned")), desk.refusals());
        undo();
        assertEquals(List.of(), chosen().years());
        undo();
        assertEquals("Færre lisenser", chosen().name());
    }

    @Test
    void nothingRealisedIsAFigureAndNotToldIsNone() {
        model.add("Mindre papir", BenefitKind.DIRECT);
        model.addYears(chosen(), "2025", "50 000", () -> {
        });
        assertEquals("–", text.realised(List.of(chosen())));
        model.save(chosen(), List.of(2025), Money.kroner(50_000), Optional.of(Money.ZERO));
        assertEquals("0", text.realised(List.of(chosen())));
        assertEquals(Optional.of(Money.ZERO), chosen().realised(2025));
        model.remove(chosen(), chosen().years().getFirst());
        assertEquals(List.of(), chosen().years());
        assertEquals(List.of(), desk.refusals());
    }

    @Test
    void anIndicatorIsMeasuredAndTellsHowFarItIs() {
        model.add("Raskere svar", BenefitKind.QUALITATIVE);
        model.measuring().add(chosen(), "Svartid", "dager");
        model.measuring().edit(indicator(), new IndicatorFacts("Svartid", "dager", "", "", indicator().facts().stated(),
                Optional.of(BigDecimal.TEN), Optional.of(TODAY.minusYears(1)), Optional.of(BigDecimal.ZERO),
                Optional.of(TODAY.plusYears(1)), Optional.empty()));
        assertEquals("Ikke målt ennå", text.standing(indicator()));
        model.measuring().measure(indicator(), Optional.of(TODAY), "4,5", "Høstmåling", () -> {
        });
        assertEquals("Sist målt 4,5 dager (5.1.2026) · 55 % av veien til målet · Bedre",
                plain(text.standing(indicator())));
        model.measuring().edit(indicator().latest().orElseThrow(), "4.1.2026", "0", "");
        assertEquals("Sist målt 0 dager (4.1.2026) · 100 %, målet er nådd · Bedre", plain(text.standing(indicator())));
        undo();
        undo();
        assertEquals("Ikke målt ennå", text.standing(indicator()));
        assertEquals(List.of(), desk.refusals());
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheOldStands() {
        model.add("Mindre papir", BenefitKind.DIRECT);
        model.measuring().add(chosen(), "Utskrifter", "ark");
        model.addYears(chosen(), "snart", "10", () -> {
        });
        model.measuring().measure(indicator(), Optional.empty(), "mange", "", () -> {
        });
        model.measuring().measure(indicator(), Optional.of(TODAY), "5", "", () -> {
        });
        model.measuring().edit(indicator().latest().orElseThrow(), "en gang", "5", "");
        assertEquals(List.of(Message.of("benefits.refused.years", "snart"),
                Message.of("benefits.refused.number", "mange"), Message.of("benefits.refused.day", "en gang")),
                desk.refusals());
        assertEquals(1, indicator().measurements().size());
    }

    @Test
    void thePortfolioPutsBenefitsTogetherAsWanted() {
        model.add("Færre lisenser", BenefitKind.DIRECT);
        model.add("Trivsel", BenefitKind.QUALITATIVE);
        model.measuring().add(chosen(), "Svar på undersøkelsen", "poeng");
        model.measuring().edit(indicator(), new IndicatorFacts("Svar på undersøkelsen", "poeng", "", "",
                indicator().facts().stated(), Optional.empty(), Optional.empty(), Optional.of(BigDecimal.TEN),
                Optional.of(TODAY.minusDays(3)), Optional.empty()));
        var all = new AllBenefitsViewModel(desk.at(town.anna(), 2026));
        assertEquals(List.of("1001 Fiber til skolene", "Færre lisenser", "Trivsel"), titles(all));
        all.want(all.wanted().by(Wanted.By.KIND));
        assertEquals(List.of("Direkte (kroner)", "Færre lisenser", "Kvalitativ", "Trivsel"), titles(all));
        all.want(all.wanted().by(Wanted.By.NOTHING).with("triv"));
        assertEquals(List.of("Trivsel"), titles(all));
        assertEquals("Én gevinst vist, fra ett prosjekt. Tusen kr i alt: planlagt 0, realisert 0, gjenstår 0.",
                plain(all.lead()));
        assertEquals(List.of(TODAY.minusDays(3)), all.due().stream().map(AllBenefitsViewModel.Due::day).toList());
        all.open(all.due().getFirst().page(), all.due().getFirst().benefit());
        assertEquals(List.of(fibre), desk.opened());
    }

    private static List<String> titles(AllBenefitsViewModel all) {
        return all.rows().stream().map(AllBenefitsViewModel.Row::title).toList();
    }
}
