package no.faseport.economy.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AssetLife;
import no.faseport.economy.AssetLifeId;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.economy.VatShare;
import no.faseport.economy.VatShareId;
import no.faseport.project.ProjectId;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The rules of the accounts over whole projects, each told with its source.
class ControlTest {
    private static final ProjectId SCHOOLS = new ProjectId(new UUID(0, 1));
    private static final ProjectId FIBRE = new ProjectId(new UUID(0, 2));

    private final Words words = new Words(Language.BOKMAAL);
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<Saving> savings = new ArrayList<>();

    private static AccountString string(String written) {
        var parts = (written + "  ").split(" ", -1);
        return new AccountString(AccountClass.of(parts[0].charAt(0)).orElseThrow(), parts[0].substring(1), parts[1],
                parts[2]);
    }

    private final Map<ProjectId, AssetLife> lives = new HashMap<>();

    private ControlTest has(ProjectId project, String written, int year, int month, long kroner) {
        lines.add(BudgetLine.at(new BudgetLineId(UUID.randomUUID()), new BudgetKey(project, string(written), year,
                month, AmountKind.BUDGET, Financing.OWN_FRAME), Money.kroner(kroner), ""));
        return this;
    }

    private ControlTest has(String written, int year, long kroner) {
        return has(SCHOOLS, written, year, 0, kroner);
    }

    private List<String> told(VatShare... shares) {
        return new Control(new PublicLists().plan(), Map.of(SCHOOLS, Arrays.asList(shares)), lives)
                .of(lines, savings).stream()
                .map(one -> one.severity() + " " + one.rule().source() + " " + one.where() + " " + one.year() + " "
                        + one.amount().amount().toPlainString() + ": " + words.text(one.message()))
                .map(text -> text.replace('\u00a0', ' ')).toList();
    }

    @Test
    void anArtThatHasEndedIsAnErrorWithItsYearAndItsAmount() {
        has("1270 181 120", 2025, 100).has("1270 181 120", 2026, 1_262_000).has("1272 181 120", 2026, 5);
        assertEquals(List.of("ERROR KOSTRA 012 1270 · 181 · 120 2026 1262000.00: Art 270 Andre tjenester (som inngår i"
                + " egenproduksjonen) gjelder bare til og med 2025, og kan ikke brukes i 2026"), told());
    }

    @Test
    void compensationInInvestmentStandsOnFunction841AndNowhereElse() {
        has("0729 185 120", 2026, -938_000).has("0429 185 120", 2026, 938_000).has("0200 185 120", 2026, 3_750_000)
                .has("1729 185 841", 2026, -500);
        assertEquals(
                List.of("ERROR KOSTRA 020 1729 · 185 · 841 2026 -500.00: Funksjon 841 kan ikke brukes i driftsregnskapet",
                        "ERROR KOSTRA 060 0729 · 185 · 120 2026 -938000.00: Art 729 i investering skal stå på funksjon"
                                + " 841, ikke 120"),
                told());
    }

    @Test
    void whatOperatingTransfersInvestmentReceivesWithinThirtyThousand() {
        has("1570 181 880", 2026, 500_000).has(FIBRE, "0970 185 880", 2026, 0, -470_000)
                .has("1570 181 880", 2027, 500_000).has(FIBRE, "0970 185 880", 2027, 0, -469_999)
                .has("1570 181 880", 2028, 0);
        assertEquals(List.of("ERROR KOSTRA 140 1570 / 0970 2027 30001.00: Drift overfører 500 000 kr (570), og"
                + " investering mottar −469 999 kr (970). Summen skal være null; det er 30 001 kr i forskjell. Bare"
                + " prosjektene i denne porteføljen er med; overføringer ellers i kommunen ses ikke her"),
                told());
    }

    @Test
    void aSmallInvestmentIsWarnedOfAndASmallYearOfALargeOneIsExplained() {
        has("0200 185 120", 2026, 79_999).has(FIBRE, "0200 185 120", 2026, 0, 3_000_000).has(FIBRE, "0200 185 120",
                2027, 0, 50_000);
        assertEquals(List.of(
                "WARNING KRS 4  2026 99998.75: Investeringen er 99 998,75 kr med mva, og prosjektet i alt 99 998,75 kr."
                        + " Under 100 000 kr hører den til i drift",
                "WARNING KRS 4  2027 62500.00: Investeringen er 62 500 kr med mva dette året, under 100 000 kr. Det går"
                        + " bra når hele prosjektet (3 812 500 kr) er én anskaffelse"),
                told());
    }

    @Test
    void whatDoesNotLastThreeYearsIsNoInvestment() {
        has("0200 185 120", 2026, 200_000);
        lives.put(SCHOOLS, new AssetLife(new AssetLifeId(UUID.randomUUID()), 1, SCHOOLS, 3));
        assertEquals(List.of(), told());
        lives.put(SCHOOLS, new AssetLife(new AssetLifeId(UUID.randomUUID()), 1, SCHOOLS, 2));
        assertEquals(List.of("WARNING KRS 4  2026 250000.00: Det som anskaffes, ventes å vare i 2 år. Skal det stå i"
                + " investering, må det vare i minst 3; 250 000 kr hører til i drift"), told());
    }

    @Test
    void licencesThatGoOnInInvestmentDoNotLastThreeYears() {
        has("0195 185 120", 2026, 400_000).has("0195 185 120", 2027, 400_000);
        assertEquals(List.of("WARNING KRS 4 0195 2027 400000.00: Lisenser har stått i investering siden 2026. Løpende"
                + " lisenser varer ikke i tre år og hører til i drift"), told());
    }

    @Test
    void vatAndItsCompensationGoTogetherUnlessTheSharesExplainIt() {
        has("1195 181 120", 2026, 400_000).has("1429 181 120", 2026, 100_000).has("1729 181 120", 2027, -5_000)
                .has("1429 181 120", 2028, 938_000).has("1729 181 120", 2028, -937_500)
                .has("1429 181 120", 2029, 10_000).has("1729 181 120", 2029, -4_000);
        assertEquals(List.of(
                "WARNING Lov 2003 nr. 108 1429 / 1729 2026 100000.00: 100 000 kr merverdiavgift på art 429, men ingen"
                        + " kompensasjon på 729",
                "WARNING Lov 2003 nr. 108 1429 / 1729 2027 -5000.00: −5 000 kr kompensasjon på art 729, men ingen"
                        + " merverdiavgift på 429",
                "WARNING Lov 2003 nr. 108 1429 / 1729 2029 6000.00: Merverdiavgiften på art 429 er 10 000 kr,"
                        + " kompensasjonen på 729 er −4 000 kr"),
                told());
        lines.clear();
        has("1195 181 120", 2026, 112_500).has("1429 181 120", 2026, 25_000).has("1729 181 120", 2026, -12_500);
        assertEquals(List.of(), told(new VatShare(new VatShareId(UUID.randomUUID()), 1, SCHOOLS,
                string("1195 181 120"), new BigDecimal("50"))));
    }

    @Test
    void anAmountForTheYearBesideAmountsForItsMonthsCountsTwice() {
        has("1195 181 120", 2026, 1200).has(SCHOOLS, "1195 181 120", 2026, 3, 100).has(SCHOOLS, "1195 181 202", 2026, 3,
                100).has(FIBRE, "1195 181 120", 2026, 3, 100);
        assertEquals(List.of("WARNING Faseport 1195 · 181 · 120 2026 1200.00: Beløpet står både for hele året"
                + " (1 200 kr) og for måneder (100 kr), og telles to ganger"), told());
    }

    @Test
    void aSoundProjectGivesNoFindings() {
        has("0200 185 120", 2026, 3_750_000).has("0429 185 120", 2026, 938_000).has("0729 185 841", 2026, -938_000)
                .has("0910 185 870", 2026, -3_750_000);
        assertEquals(List.of(), told());
    }

    @Test
    void aSavingThatStandsBelowZeroOnItsUnitMayCountTwiceButRefundsAndOtherUnitsAndYearsDoNot() {
        savings.add(new Saving(SCHOOLS, "Færre lisenser", "181", 2027, Money.kroner(200_000)));
        has(SCHOOLS, "1195 181 120", 2027, 1, -150_000).has(SCHOOLS, "1195 181 120", 2027, 7, -50_000)
                .has("1700 181 120", 2027, -90_000).has("1195 182 120", 2027, -10).has("1195 181 120", 2028, -10)
                .has("1120 181 120", 2027, 10).has(FIBRE, "1195 181 120", 2027, 0, -10);
        assertEquals(List.of("WARNING Faseport 1195 · 181 2027 -200000.00: Gevinsten «Færre lisenser» er planlagt til"
                + " 200 000 kr i 2027. Samme år står −200 000 kr på 1195 · 181 (Budsjett). Er det den samme"
                + " innsparingen, telles den to ganger i netto gevinst"), told());
    }
}
