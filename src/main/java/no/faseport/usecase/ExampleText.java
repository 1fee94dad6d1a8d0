package no.faseport.usecase;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.economy.Financing;
import no.faseport.gate.Outcome;
import no.faseport.project.Mark;
import no.faseport.project.ProjectType;

/// The example municipality as its file describes it; what is not stated there is empty, 0 or false.
record ExampleText(String municipality, String name, List<UnitText> units, List<String> deciders,
        List<ProjectText> projects) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)).build();

    record UnitText(String number, String name) {
    }

    /// A project.
    ///
    /// @param trend what this year costs, as a share of its budget
    /// @param slip working days the work lies behind its plan
    /// @param gates the days its gates are planned to be decided
    /// @param held the gate that nobody decides, though its day may have passed; empty for none
    /// @param ready how many questions are answered for the gate it stands before
    /// @param decisions the decisions that were not a plain approval on the planned day
    /// @param money amounts in thousands of kroner
    record ProjectText(String number, String name, String unit, ProjectType type,
            @JsonProperty("case") String caseNumber,
            String purpose, String owner, String leader, String systemOwner, List<String> tags, List<Mark> marks,
            double trend, int slip, String start, List<String> gates, String held, int ready, List<PhaseText> plan,
            List<DecisionText> decisions, List<MoneyText> money) {
        LocalDate gate(int position) {
            return LocalDate.parse(gates.get(position));
        }
    }

    record PhaseText(List<String> work, String milestone) {
    }

    /// A decision.
    ///
    /// @param answered how many questions were answered where somebody let it pass all the same
    /// @param overriddenBy who did; empty where all were answered
    record DecisionText(String gate, String on, Outcome outcome, String reason, List<ConditionText> conditions,
            int answered, String overriddenBy, String overrideReason) {
        /// A plain approval on the day the gate was planned for.
        static DecisionText plain(String gate, String on) {
            return new DecisionText(gate, on, Outcome.APPROVED, "", List.of(), 0, "", "");
        }

        boolean isOverridden() {
            return !overriddenBy.isEmpty();
        }
    }

    record ConditionText(String text, String owner, String deadline, String fulfilled) {
        Optional<LocalDate> deadlineDay() {
            return day(deadline);
        }

        Optional<LocalDate> fulfilledDay() {
            return day(fulfilled);
        }

        private static Optional<LocalDate> day(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        }
    }

    /// A line of the budget: class and account in four digits; an empty unit is the project's own.
    record MoneyText(String account, String unit, String function, Financing financing, boolean withoutVat,
            Map<Integer, Integer> years) {
    }

    /// The text in `example.json` beside this class.
    static ExampleText read() {
        try (var file = Objects.requireNonNull(ExampleText.class.getResourceAsStream("example.json"))) {
            return JSON.readValue(file, ExampleText.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The example cannot be read", e);
        }
    }
}
