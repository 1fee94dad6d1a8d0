package no.faseport.store;

import java.util.List;
import java.util.Optional;
import no.faseport.benefit.BenefitId;
import no.faseport.benefit.Direction;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.IndicatorFacts;
import no.faseport.benefit.IndicatorId;
import no.faseport.benefit.Measurement;
import no.faseport.benefit.MeasurementId;
import no.faseport.store.schema.tables.records.IndicatorRecord;
import no.faseport.store.schema.tables.records.MeasurementRecord;

/// Indicators and measurements as rows.
final class IndicatorRows {
    private IndicatorRows() {
    }

    static void fill(IndicatorRecord row, Indicator indicator) {
        var facts = indicator.facts();
        row.setPosition(indicator.position());
        row.setName(facts.name());
        row.setMeasure(facts.measure());
        row.setMethod(facts.method());
        row.setResponsible(facts.responsible());
        row.setDirection(facts.stated().name());
        row.setBaseline(facts.baseline().orElse(null));
        row.setBaselineOn(facts.baselineOn().orElse(null));
        row.setTarget(facts.target().orElse(null));
        row.setTargetOn(facts.targetOn().orElse(null));
        row.setMonths(facts.months().orElse(null));
    }

    static void fill(MeasurementRecord row, Measurement measurement) {
        row.setMeasuredOn(measurement.on());
        row.setAmount(measurement.value());
        row.setRemark(measurement.remark());
    }

    static Indicator indicator(IndicatorRecord row, List<Measurement> measurements) {
        return new Indicator(new IndicatorId(row.getId()), row.getVersion(), new BenefitId(row.getBenefitId()),
                row.getPosition(),
                new IndicatorFacts(row.getName(), row.getMeasure(), row.getMethod(), row.getResponsible(),
                        Direction.valueOf(row.getDirection()), Optional.ofNullable(row.getBaseline()),
                        Optional.ofNullable(row.getBaselineOn()), Optional.ofNullable(row.getTarget()),
                        Optional.ofNullable(row.getTargetOn()), Optional.ofNullable(row.getMonths())),
                measurements);
    }

    static Measurement measurement(MeasurementRecord row) {
        return new Measurement(new MeasurementId(row.getId()), row.getVersion(), new IndicatorId(row.getIndicatorId()),
                row.getMeasuredOn(), row.getAmount(), row.getRemark());
    }
}
