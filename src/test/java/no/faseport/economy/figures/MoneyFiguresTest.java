package no.faseport.economy.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.faseport.chart.Spot;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.CostNames;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.EditionLine;
import no.faseport.economy.figures.MoneyFacts.Adopted;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.CommitmentId;
import no.faseport.project.ProjectId;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The figures of the economy come to what its lines come to, to the øre, and know what each value is made of.
class MoneyFiguresTest {
    private static final ProjectId FIBRE = new ProjectId(UUID.randomUUID());
    private static final AccountString LICENCES = string("195");
    private static final AccountString CONSULTANTS = string("272");
    private static final AccountString LOAN = string("910");

    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<Adopted> editions = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();

    private static AccountString string(String account) {
        return new AccountString(account.equals("910") ? AccountClass.INVESTMENT : AccountClass.OPERATING, account,
                "180",
                account.equals("910") ? "" : "120");
    }

    private static BudgetKey key(AccountString string, int year, int month, AmountKind kind) {
        return new BudgetKey(FIBRE, string, year, month, kind, Financing.OWN_FRAME);
    }

    private void line(AccountString string, int year, int month, AmountKind kind, String kroner) {
        lines.add(BudgetLine.at(new BudgetLineId(UUID.randomUUID()), key(string, year, month, kind),
                new Money(new BigDecimal(kroner)), ""));
    }

    private void edition(BudgetEdition.Kind kind, String name, AccountString string, long kroner) {
        var edition = new BudgetEdition(new BudgetEditionId(UUID.randomUUID()), 1, kind, 2026, 2029,
                new EditionHead(name, "Kommunestyret", LocalDate.of(2025, 12, 11), "", ""), "kari", Instant.EPOCH);
        editions.add(new Adopted(edition, List.of(new EditionLine(key(string, 2026, 0, AmountKind.BUDGET), Money
                .kroner(kroner)))));
    }

    private MoneyFigure figure(Subject subject) {
        var names = new CostNames(Map.of(FIBRE, new Label("6001", "Fiber")), Map.of("180", "IKT"),
                new PublicLists().plan());
        return new MoneyFigures(new MoneyFacts(2026, lines, editions, commitments, names),
                new Words(Language.BOKMAAL)).of(subject);
    }

    /// A line for each row that has a value: "jan: Budsjett 100.00".
    private static List<String> told(MoneyFigure figure) {
        var told = new ArrayList<String>();
        for (int row = 0; row < figure.figure().rows().size(); row++) {
            int at = row;
            var values = figure.figure().series().stream().filter(series -> series.values().get(at).isPresent())
                    .map(series -> series.name() + " " + series.values().get(at).orElseThrow().toPlainString())
                    .collect(Collectors.joining(", "));
            if (!values.isEmpty()) {
                told.add(figure.figure().rows().get(row) + ": " + values);
            }
        }
        return told;
    }

    @Test
    void monthsStandForThemselvesAndTheWholeYearBesideThem() {
        line(LICENCES, 2026, 1, AmountKind.BUDGET, "100");
        line(CONSULTANTS, 2026, 1, AmountKind.BUDGET, "0.01");
        line(LICENCES, 2026, 1, AmountKind.ACTUAL, "90.50");
        line(LICENCES, 2026, 0, AmountKind.FORECAST, "1100");
        line(LOAN, 2026, 1, AmountKind.BUDGET, "-5000");
        assertEquals(List.of("jan: Budsjett 100.01, Regnskap 90.50", "Året: Prognose 1100.00"),
                told(figure(Subject.MONTHS)));
    }

    @Test
    void theYearSoFarAddsUpAndTheForecastGoesOnFromTheActuals() {
        line(LICENCES, 2026, 0, AmountKind.BUDGET, "100");
        line(LICENCES, 2026, 1, AmountKind.ACTUAL, "10");
        line(LICENCES, 2026, 2, AmountKind.ACTUAL, "5");
        line(LICENCES, 2026, 0, AmountKind.FORECAST, "90");
        assertEquals(
                List.of("jan: Budsjett 8.33, Regnskap 10.00", "feb: Budsjett 16.66, Regnskap 15.00, Prognose 15.00",
                        "mar: Budsjett 25.00", "apr: Budsjett 33.33", "mai: Budsjett 41.66", "jun: Budsjett 50.00",
                        "jul: Budsjett 58.33", "aug: Budsjett 66.66", "sep: Budsjett 75.00", "okt: Budsjett 83.33",
                        "nov: Budsjett 91.66", "des: Budsjett 100.00, Prognose 90.00"),
                told(figure(Subject.COURSE)));
    }

    @Test
    void stepsGoFromTheAdoptedBudgetToTheForecast() {
        edition(BudgetEdition.Kind.ADOPTED, "Økonomiplan 2026–2029", LICENCES, 1000);
        edition(BudgetEdition.Kind.ADJUSTMENT, "1. tertial", CONSULTANTS, 200);
        line(LICENCES, 2026, 0, AmountKind.BUDGET, "1000");
        line(CONSULTANTS, 2026, 0, AmountKind.BUDGET, "250");
        line(LICENCES, 2026, 0, AmountKind.FORECAST, "1300.25");
        var steps = figure(Subject.STEPS);
        assertEquals(List.of("Vedtatt: Sum 1000.00", "11.12.2025: Endring 200.00",
                "Ikke vedtatt: Endring 50.00", "Budsjett nå: Sum 1250.00", "Endring: Endring 50.25",
                "Prognose: Sum 1300.25"), told(steps));
        assertEquals(List.of("195 300.25", "272 -250.00"), steps.behind(new Spot(4, 1)).stream()
                .map(part -> part.key().accountString().account() + " " + part.amount().amount()).toList());
    }

    @Test
    void stepsAndTheYearSoFarEndInWhatIsExpectedWhereSomeProjectsHaveNoForecast() {
        line(LICENCES, 2026, 0, AmountKind.BUDGET, "1000");
        line(LICENCES, 2026, 0, AmountKind.FORECAST, "1100");
        lines.add(of(new ProjectId(UUID.randomUUID()), 0, AmountKind.BUDGET, "200"));
        var closed = new ProjectId(UUID.randomUUID());
        lines.add(of(closed, 0, AmountKind.BUDGET, "50"));
        lines.add(of(closed, 12, AmountKind.ACTUAL, "60"));
        assertEquals(List.of("Budsjett nå: Sum 1250.00", "Endring: Endring 110.00", "Ventet: Sum 1360.00"),
                told(figure(Subject.STEPS)));
        assertEquals("des: Budsjett 1250.00, Regnskap 60.00, Ventet 1360.00", told(figure(Subject.COURSE)).getLast());
    }

    private static BudgetLine of(ProjectId project, int month, AmountKind kind, String kroner) {
        return BudgetLine.at(new BudgetLineId(UUID.randomUUID()),
                new BudgetKey(project, LICENCES, 2026, month, kind, Financing.OWN_FRAME),
                new Money(new BigDecimal(kroner)), "");
    }

    @Test
    void theFrameIsWhatWasDecidedAndItIsBoundByActualsAndOrders() {
        edition(BudgetEdition.Kind.ADOPTED, "Økonomiplan 2026–2029", LICENCES, 1000);
        line(LICENCES, 2026, 0, AmountKind.BUDGET, "1700");
        line(LICENCES, 2027, 0, AmountKind.BUDGET, "800");
        line(LICENCES, 2026, 3, AmountKind.ACTUAL, "100");
        commitments.add(new Commitment(new CommitmentId(UUID.randomUUID()), 1, FIBRE, "Leverandør A", "", "",
                LocalDate.of(2026, 2, 1), LICENCES, 2026, 0, Money.kroner(250)));
        assertEquals(List.of("2026: Vedtatt ramme 1000.00, Brukt og bundet 350.00", "2027: Vedtatt ramme 800.00"),
                told(figure(Subject.FRAME)));
    }

    @Test
    void theLargestAccountsComeFirstAndTheOthersTogether() {
        for (int i = 0; i < 12; i++) {
            line(string(List.of("010", "020", "030", "040", "050", "100", "120", "130", "140", "150", "195", "272")
                    .get(i)), 2026, 0, AmountKind.BUDGET, String.valueOf(100 + i));
        }
        var told = told(figure(Subject.ACCOUNTS));
        assertEquals(11, told.size());
        assertEquals("272 Andre tjenester: Budsjett 111.00", told.getFirst().replaceAll("\\(.*?\\)", "").replace(" :",
                ":"));
        assertEquals("2 andre: Budsjett 201.00", told.getLast());
    }

    @Test
    void financingIsStackedYearByYear() {
        line(LICENCES, 2026, 0, AmountKind.BUDGET, "10");
        lines.add(BudgetLine.at(new BudgetLineId(UUID.randomUUID()), new BudgetKey(FIBRE, LICENCES, 2028, 0,
                AmountKind.BUDGET, Financing.GRANT), Money.kroner(7), ""));
        assertEquals(List.of("2026: Egen budsjettramme 10.00", "2028: Tilskudd 7.00"),
                told(figure(Subject.FINANCING)));
    }
}
