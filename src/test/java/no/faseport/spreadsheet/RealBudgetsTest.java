package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.CostGroup;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostRow;
import no.faseport.economy.CostView;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What two municipalities planned comes in from a spreadsheet and out as they meant it.
class RealBudgetsTest {
    @TempDir
    private Path folder;

    @Test
    void soerumsPlansOf2005And2006AreTwoHundredThousandEach() throws IOException {
        var sheet = read("sorum.csv");
        assertEquals(List.of(), new Told().problems(sheet));
        assertEquals(List.of(
                "05-04 | PC-tetthet ungdomsskolen 5 elever per maskin | 1200//202 | 2005-0 | BUDGET | OWN_FRAME | 200000.00"
                        + " | Første del avsluttes i år | sorum!F7",
                "06-01 | Låsbare skap til nettutstyr på skolene | 1120//202 | 2006-0 | BUDGET | OWN_FRAME | 50000.00"
                        + " | Vedtatt | sorum!F13",
                "06-02 | PC-tetthet ungdomsskolen 3 elever per maskin | 1200//202 | 2006-0 | BUDGET | OWN_FRAME | 150000.00"
                        + " | Vedtatt | sorum!F14"),
                new Told().rows(sheet));
        assertEquals(new BudgetSheet.Counts(3, 2, 13, 0), sheet.counts());
        var overview = overview(sheet, 2005, 2006);
        assertEquals(List.of(Money.kroner(200_000), Money.kroner(200_000)),
                List.of(overview.net().in(2005).budget(), overview.net().in(2006).budget()));
    }

    @Test
    void soerumsPlanIsTheSameInWindows1252() throws IOException {
        var text = Files.readString(resource("sorum.csv"));
        var windows = Files.writeString(folder.resolve("sorum.csv"), text, Charset.forName("windows-1252"));
        assertEquals(read("sorum.csv"), new BudgetFile(new PublicLists().plan(), SheetLimits.standard()).read(windows));
    }

    @Test
    void kongsbergregionenInvests17MillionOfWhich5AndAHalfInSchoolsAndRunsFor25() throws IOException {
        var sheet = read("kongsberg.csv");
        assertEquals(List.of(), new Told().problems(sheet));
        var overview = overview(sheet, 2008, 2008);
        assertEquals(List.of(Money.kroner(17_000_000), Money.kroner(25_000_000), Money.kroner(42_000_000)),
                List.of(overview.net(AccountClass.INVESTMENT).total(AmountKind.BUDGET),
                        overview.net(AccountClass.OPERATING).total(AmountKind.BUDGET),
                        overview.net().total(AmountKind.BUDGET)));
        var investment = overview.sections(CostView.UNITS).getLast();
        assertEquals(List.of("INVESTMENT COST", "10 Felles 11500000.00", "20 Skole 5500000.00"),
                Stream.concat(Stream.of(investment.accountClass() + " " + investment.group()),
                        investment.rows().stream().map(RealBudgetsTest::told)).toList());
        assertEquals(Money.kroner(25_000_000),
                overview.sums(AccountClass.OPERATING, CostGroup.COST).in(2008).budget());
    }

    private static String told(CostRow row) {
        return row.label() + " " + row.sums().total(AmountKind.BUDGET).amount();
    }

    /// The rows as the portfolio would hold them, each project number a project.
    private static CostOverview overview(BudgetSheet sheet, int from, int until) {
        var ids = new HashMap<String, ProjectId>();
        var projects = new HashMap<ProjectId, Label>();
        Map<String, String> units = new HashMap<>();
        var lines = sheet.rows().stream().map(row -> {
            var id = ids.computeIfAbsent(row.projectNumber(), number -> new ProjectId(UUID.randomUUID()));
            projects.put(id, new Label(row.projectNumber(), row.projectName()));
            units.put(row.accountString().unit(), row.unitName());
            return new BudgetLine(new BudgetLineId(UUID.randomUUID()), id, row.accountString(), row.year(), row.month(),
                    row.kind(), row.financing(), row.amount(), row.comment(), 1);
        }).toList();
        return new CostOverview(lines, new CostNames(projects, units, new PublicLists().plan()), from, until);
    }

    private static BudgetSheet read(String name) {
        return new BudgetFile(new PublicLists().plan(), SheetLimits.standard()).read(resource(name));
    }

    private static Path resource(String name) {
        return Path.of(Objects.requireNonNull(RealBudgetsTest.class.getResource(name)).getPath());
    }
}
