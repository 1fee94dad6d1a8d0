package no.faseport.economy;

import static no.faseport.economy.AccountClass.INVESTMENT;
import static no.faseport.economy.AccountClass.OPERATING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The public lists and KOSTRA's rules about single lines.
class AccountPlanTest {
    private final AccountPlan plan = new PublicLists().plan();

    @Test
    void account270EndsIn2025AndItsSuccessorsBeginIn2026() {
        var both = Set.of(INVESTMENT, OPERATING);
        assertEquals(
                List.of(Optional
                        .of(new Account("270", "Andre tjenester (som inngår i egenproduksjonen)", both, 0, 2025)),
                        Optional.empty(), Optional.empty(),
                        Optional.of(new Account("272", "Andre tjenester", both, 2026, 9999)),
                        Optional.of(new Account("271", "Innleie av personell fra private (vikartjenester)", both, 2026,
                                9999))),
                List.of(plan.account("270", 2025), plan.account("270", 2026), plan.account("272", 2025),
                        plan.account("272", 2026), plan.account("271", 2026)));
    }

    private static LocalAccount own(String code, String name, String art, int firstYear, int lastYear) {
        return new LocalAccount(new LocalAccountId(new UUID(1, code.hashCode())), 1, code, name, art,
                Set.of(OPERATING), firstYear, lastYear);
    }

    @Test
    void anAccountOfItsOwnIsMappedToThePublicArtAndKeepsItsOwnName() {
        var licences = own("11951", "Skylisenser", "195", 2024, 9999);
        var mapped = plan.with(List.of(licences));
        assertEquals(List.of(Optional.of(licences), Optional.empty()),
                List.of(mapped.own("11951", 2026), mapped.own("11951", 2023)));
        assertEquals("Avgifter, gebyrer, lisenser o.l.", mapped.accountName("195", 2026));
        assertEquals(false, mapped.isLocal("195"));
        assertEquals(plan.accounts(INVESTMENT, 2026), mapped.accounts(INVESTMENT, 2026));
    }

    @Test
    void anArtThatIsNotInThePublicListIsValidButMarkedLocal() {
        var local = plan.with(List.of(own("12901", "Internkjøp IKT", "290", 2020, 2024),
                own("1290", "Internkjøp", "290", 2022, 2027)));
        assertEquals(Optional.of(new Account("290", "Internkjøp", Set.of(OPERATING), 2020, 2027)),
                local.account("290", 2026));
        assertEquals(true, local.isLocal("290"));
        assertEquals(
                List.of(List.of(), List.of(error("economy.account.notIn.investment", "290", "Internkjøp")),
                        List.of(error("economy.account.ended", "290", "Internkjøp", "2027", "2028"))),
                List.of(local.check(new AccountString(OPERATING, "290", "", ""), 2026),
                        local.check(new AccountString(INVESTMENT, "290", "", ""), 2026),
                        local.check(new AccountString(OPERATING, "290", "", ""), 2028)));
        assertEquals(plan.publicAccounts(), local.publicAccounts());
        assertEquals(plan.accounts(OPERATING, 2026), local.with(List.of()).accounts(OPERATING, 2026));
    }

    @Test
    void theListOf2026HasEveryAccountOfTheControlProgramme() {
        var codes = new TreeSet<String>();
        plan.accounts(OPERATING, 2026).forEach(account -> codes.add(account.code()));
        plan.accounts(INVESTMENT, 2026).forEach(account -> codes.add(account.code()));
        assertEquals(
                "010 020 030 040 050 070 075 080 089 090 099 100 105 110 114 115 120 130 140 150 160 165 170 180 181"
                        + " 182 183 184 185 190 195 200 209 210 220 230 240 250 260 271 272 280 285 298 300 330 350 370 379 380"
                        + " 400 429 430 450 470 480 500 501 509 510 511 512 520 521 522 529 530 540 550 570 589 590 600 620 629"
                        + " 630 640 650 660 670 700 710 729 730 750 770 780 798 800 810 830 850 870 871 872 873 876 877 878 879"
                        + " 880 890 900 901 905 909 910 911 912 920 921 922 929 940 950 970 980 989 990",
                String.join(" ", codes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A200", "AD729", "AI729", " 195 "})
    void aPrefixOfThePublicClassificationIsNoPartOfTheCode(String written) {
        assertEquals(AccountPlan.bareCode(written), plan.account(written, 2026).map(Account::code).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"280", "512", "521", "522", "529", "670", "910", "911", "912", "921", "922", "929", "970"})
    void theseAccountsNeverStandInOperating(String code) {
        assertEquals(List.of(error("economy.account.notIn.operating", code, plan.accountName(code, 2026))),
                plan.check(new AccountString(OPERATING, code, "", ""), 2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"070", "080", "110", "114", "240", "509", "570", "590", "600", "629", "630", "640", "800",
            "870", "871", "872", "873", "876", "877", "878", "879", "909", "990"})
    void theseAccountsNeverStandInInvestment(String code) {
        assertEquals(List.of(error("economy.account.notIn.investment", code, plan.accountName(code, 2026))),
                plan.check(new AccountString(INVESTMENT, code, "", ""), 2026));
    }

    @Test
    void anAccountIsOnlyForItsYears() {
        assertEquals(
                List.of(List.of(error("economy.account.ended", "270", "Andre tjenester (som inngår i egenproduksjonen)",
                        "2025", "2026")), List.of(),
                        List.of(error("economy.account.notYet", "272", "Andre tjenester", "2026", "2025"))),
                List.of(plan.check(new AccountString(OPERATING, "270", "181", "120"), 2026),
                        plan.check(new AccountString(OPERATING, "270", "181", "120"), 2025),
                        plan.check(new AccountString(OPERATING, "272", "181", "120"), 2025)));
    }

    @Test
    void compensationInInvestmentStandsOnFunction841Only() {
        assertEquals(
                List.of(List.of(), List.of(error("economy.function.compensation", "120")),
                        List.of(new Finding(Severity.WARNING, Message.of("economy.function.compensationMissing"))),
                        List.of(error("economy.function.notInOperating", "841")), List.of()),
                List.of(plan.check(new AccountString(INVESTMENT, "729", "185", "841"), 2026),
                        plan.check(new AccountString(INVESTMENT, "729", "185", "120"), 2026),
                        plan.check(new AccountString(INVESTMENT, "729", "185", ""), 2026),
                        plan.check(new AccountString(OPERATING, "729", "185", "841"), 2026),
                        plan.check(new AccountString(OPERATING, "729", "185", "120"), 2026)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"800", "840", "850", "860"})
    void theseFunctionsNeverStandInInvestment(String function) {
        assertEquals(List.of(error("economy.function.notInInvestment", function)),
                plan.check(new AccountString(INVESTMENT, "200", "185", function), 2026));
    }

    @Test
    void whatTheListsDoNotHaveIsSaid() {
        assertEquals(List.of(error("economy.account.unknown", "999"), error("economy.function.unknown", "254")),
                plan.check(new AccountString(OPERATING, "999", "", "254"), 2026));
    }

    @Test
    void anUnusualAccountIsOnlyAWarning() {
        assertEquals(
                List.of(new Finding(Severity.WARNING,
                        Message.of("economy.account.unusualIn.operating", "660", "Salg av driftsmidler"))),
                plan.check(new AccountString(OPERATING, "660", "", ""), 2026));
    }

    @Test
    void theBalanceCarriesNoBudget() {
        assertEquals(
                List.of(Optional.of(INVESTMENT), Optional.of(OPERATING), Optional.empty(), Optional.empty()),
                List.of(AccountClass.of('0'), AccountClass.of('1'), AccountClass.of('2'), AccountClass.of('3')));
    }

    @Test
    void functionsHaveTheirPublicNames() {
        assertEquals(
                Optional.of(new AccountFunction("841", "Kompensasjon for merverdiavgift i investeringsregnskapet")),
                plan.function("841"));
    }

    private static Finding error(String key, Object... arguments) {
        return new Finding(Severity.ERROR, Message.of(key, arguments));
    }
}
