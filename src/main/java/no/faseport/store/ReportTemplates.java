package no.faseport.store;

import static no.faseport.store.schema.Tables.REPORT_TEMPLATE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;
import no.faseport.reporting.ReportTemplate;
import no.faseport.reporting.ReportTouch;
import no.faseport.reporting.TemplateRule;
import no.faseport.reporting.Templates;
import no.faseport.store.schema.tables.records.ReportTemplateRecord;
import org.jooq.DSLContext;

/// The municipality's own touch to its reports: a row for what they share, whose report is empty, and one for each that differs.
public final class ReportTemplates {
    private static final String COMMON = "";

    private final DSLContext dsl;
    private final Recorder recorder;

    ReportTemplates(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All of them.
    public Templates all() {
        var own = new HashMap<String, ReportTouch>();
        var rows = rows();
        rows.forEach((report, row) -> {
            if (!report.equals(COMMON)) {
                own.put(report, touch(row));
            }
        });
        return new Templates(Optional.ofNullable(rows.get(COMMON)).map(ReportTemplates::common)
                .orElse(ReportTemplate.USUAL), own);
    }

    private Map<String, ReportTemplateRecord> rows() {
        return dsl.selectFrom(REPORT_TEMPLATE).fetchMap(REPORT_TEMPLATE.REPORT);
    }

    /// Lets them be `templates`; rows that are as they were stay untouched.
    public void save(Templates templates) {
        var rows = rows();
        var wanted = new HashMap<>(templates.own());
        var common = templates.common();
        if (!common.equals(ReportTemplate.USUAL)) {
            wanted.put(COMMON, new ReportTouch(Optional.of(common.dress()), common.sections(),
                    Optional.of(common.before()), Optional.of(common.after())));
        }
        rows.forEach((report, row) -> {
            if (!wanted.containsKey(report)) {
                recorder.delete(REPORT_TEMPLATE, row.getId(), row.getVersion());
            }
        });
        wanted.forEach((report, template) -> {
            var row = rows.get(report);
            if (row == null) {
                var fresh = recorder.blank(REPORT_TEMPLATE, Uid.next());
                fill(fresh, report, template);
                recorder.insert(fresh);
            } else {
                change(row, report, template);
            }
        });
    }

    private void change(ReportTemplateRecord before, String report, ReportTouch template) {
        var row = recorder.current(REPORT_TEMPLATE, before.getId(), before.getVersion());
        fill(row, report, template);
        recorder.update(row);
    }

    /// A row without a colour wears what the common one does.
    private static void fill(ReportTemplateRecord row, String report, ReportTouch template) {
        row.setReport(report);
        row.setAccent(template.dress().map(dress -> TemplateRule.hex(dress.accent())).orElse(""));
        row.setTypeface(template.dress().map(dress -> dress.typeface().name()).orElse(""));
        row.setSections(String.join(" ", template.sections()));
        row.setTextBefore(template.before().orElse(""));
        row.setTextAfter(template.after().orElse(""));
        row.setNoBefore(template.before().filter(String::isEmpty).isPresent());
        row.setNoAfter(template.after().filter(String::isEmpty).isPresent());
    }

    private static ReportTemplate common(ReportTemplateRecord row) {
        return new ReportTemplate(dress(row).orElse(Dress.USUAL), sections(row), row.getTextBefore(),
                row.getTextAfter());
    }

    private static ReportTouch touch(ReportTemplateRecord row) {
        return new ReportTouch(dress(row), sections(row), words(row.getTextBefore(), row.getNoBefore()),
                words(row.getTextAfter(), row.getNoAfter()));
    }

    private static Optional<String> words(String text, boolean none) {
        return text.isEmpty() && !none ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Dress> dress(ReportTemplateRecord row) {
        return TemplateRule.colour(row.getAccent())
                .map(accent -> new Dress(accent, Typeface.valueOf(row.getTypeface()), false));
    }

    private static List<String> sections(ReportTemplateRecord row) {
        return row.getSections().isBlank() ? List.of() : List.of(row.getSections().split(" "));
    }
}
