package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.faseport.gate.Decision;
import no.faseport.gate.Outcome;
import no.faseport.gate.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sørum's own protocol of 2000 to 2005: each year's plan is adopted once, after others have had their say.
class RealDecisionsTest {
    @TempDir
    Path folder;

    private record Treatment(LocalDate day, String body, String caseNumber, String what) {
        private static Treatment of(String line) {
            var fields = line.split(";");
            return new Treatment(LocalDate.parse(fields[0]), fields[1], fields[2], fields[3]);
        }

        private String told() {
            return String.join(" ", body, day.toString(), caseNumber, what).replaceAll(" +", " ");
        }
    }

    @Test
    void theProtocolGoesInAsDecisionsAndComesOutTheSame() throws IOException {
        try (var town = new Town(folder)) {
            var before = new ArrayList<Treatment>();
            for (var treatment : protocol()) {
                if (treatment.what().equals("vedtak")) {
                    decide(town, treatment, before);
                    before.clear();
                } else {
                    before.add(treatment);
                }
            }
            assertEquals(List.of(
                    "2000-12-18 Ø/U 0099/00 | AMU 2000-12-18 0017/00 til uttalelse",
                    "2001-12-05 Ø/U 0078/01 | AMU 2001-11-28 0021/01 til uttalelse",
                    "2003-12-03 Ø/A 0018/03 | Lederforum 2003-09-11 behandlet, AMU 2003-11-19 til uttalelse",
                    "2004-12-08 Ø/A 0100/04 | Lederforum 2004-10-14 behandlet, AMU 2004-12-08 til uttalelse",
                    "2005-11-16 Ø/A 67/05 | Lederforum 2005-10-27 behandlet, AMU 2005-11-16 til uttalelse"),
                    decisions(town));
        }
    }

    private static void decide(Town town, Treatment treatment, List<Treatment> before) {
        var number = "IKT-" + treatment.day().getYear();
        town.project(number, "IKT-plan vedtatt " + treatment.day().getYear());
        var read = new ReadPortfolio(town.anna());
        var gate = read.gates(read.projectNumbered(number).orElseThrow()).getFirst();
        var proposal = new Proposal(Outcome.APPROVED, treatment.body(), treatment.body(), treatment.day(),
                treatment.caseNumber(), String.join(", ", before.stream().map(Treatment::told).toList()), List.of());
        assertEquals(List.of(), new DecideGate(town.anna()).decide(gate.id(), proposal).reasons());
    }

    private static List<String> decisions(Town town) {
        var read = new ReadPortfolio(town.anna());
        return read.projects().stream().flatMap(project -> read.gates(project).stream())
                .flatMap(gate -> gate.decisions().stream()).map(RealDecisionsTest::told).toList();
    }

    private static String told(Decision decision) {
        return decision.decidedOn() + " " + decision.body() + " " + decision.caseNumber() + " | " + decision.reason();
    }

    private static List<Treatment> protocol() throws IOException {
        try (var file = Objects.requireNonNull(RealDecisionsTest.class.getResourceAsStream("sorum-vedtak.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Treatment::of).toList();
        }
    }
}
