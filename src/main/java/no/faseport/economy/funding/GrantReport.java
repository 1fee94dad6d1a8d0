package no.faseport.economy.funding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// The grants of a portfolio: what was applied for, granted and paid, for the report on them.
public record GrantReport(List<Row> rows) {
    /// How far a grant has come.
    public enum Stage {
        /// Nobody has applied yet.
        PLANNED,
        /// Applied for and not answered.
        APPLIED,
        /// Granted, and nothing or not all of it paid.
        GRANTED,
        /// Paid in full.
        PAID,
        /// Answered with nothing.
        REFUSED;

        /// How far `grant` has come.
        public static Stage of(Grant grant) {
            if (grant.granted().isEmpty()) {
                return grant.applied().isPresent() ? APPLIED : PLANNED;
            }
            if (grant.granted().get().isZero()) {
                return REFUSED;
            }
            return grant.outstanding().filter(rest -> rest.amount().signum() > 0).isPresent() ? GRANTED : PAID;
        }

        /// The bundle key of the name people use.
        public String key() {
            return switch (this) {
                case PLANNED -> "grant.stage.planned";
                case APPLIED -> "grant.stage.applied";
                case GRANTED -> "grant.stage.granted";
                case PAID -> "grant.stage.paid";
                case REFUSED -> "grant.stage.refused";
            };
        }
    }

    /// A grant to a project.
    public record Row(Label project, Funding funding) {
        /// How far it has come.
        public Stage stage() {
            return Stage.of(funding.grant());
        }

        /// What is counted on beyond what is granted; nothing before there is an answer.
        public Optional<Money> unfounded() {
            return funding.grant().granted().map(granted -> funding.amount().minus(granted))
                    .filter(more -> more.amount().signum() > 0);
        }
    }

    /// Keeps a copy.
    public GrantReport {
        rows = List.copyOf(rows);
    }

    /// The grants among what is `promised`, by project and year.
    public static GrantReport of(Collection<Funding> promised, Map<ProjectId, Label> projects) {
        return new GrantReport(promised.stream().filter(one -> one.source() == Financing.GRANT)
                .map(one -> new Row(projects.getOrDefault(one.project(), new Label("", "")), one))
                .sorted(Comparator.comparing((Row row) -> row.project().code())
                        .thenComparing(row -> row.funding().year()).thenComparing(row -> row.funding().name()))
                .toList());
    }

    /// The sum of a figure of the grants, where they have it.
    public Money total(Function<Grant, Optional<Money>> figure) {
        return Money.sum(rows.stream().flatMap(row -> figure.apply(row.funding().grant()).stream()).toList());
    }
}
