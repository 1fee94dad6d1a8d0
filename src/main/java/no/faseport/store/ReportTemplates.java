package no.faseport.store;

import static no.faseport.store.schema.Tables.REPORT_TEMPLATE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;
import no.faseport.reporting.ReportTemplate;
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
        var own = new HashMap<String, ReportTemplate>();
        rows().forEach((report, row) -> own.put(report, template(row)));
        var common = own.remove(COMMON);
        return new Templates(common == null ? ReportTemplate.USUAL : common, own);
    }

    private Map<String, ReportTemplateRecord> rows() {
        return dsl.selectFrom(REPORT_TEMPLATE).fetchMap(REPORT_TEMPLATE.REPORT);
    }

    /// Lets them be `templates`; rows that are as they were stay untouched.
    public void save(Templates templates) {
        var rows = rows();
        var wanted = new HashMap<>(templates.own());
        if (!templates.common().equals(ReportTemplate.USUAL)) {
            wanted.put(COMMON, templates.common());
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

    private void change(ReportTemplateRecord before, String report, ReportTemplate template) {
        var row = recorder.current(REPORT_TEMPLATE, before.getId(), before.getVersion());
        fill(row, report, template);
        recorder.update(row);
    }

    /// Only the common row has a dress: the others wear the same.
    private static void fill(ReportTemplateRecord row, String report, ReportTemplate template) {
        boolean common = report.equals(COMMON);
        row.setReport(report);
        row.setAccent(common ? TemplateRule.hex(template.dress().accent()) : "");
        row.setTypeface(common ? template.dress().typeface().name() : "");
        row.setSections(String.join(" ", template.sections()));
        row.setTextBefore(template.before());
        row.setTextAfter(template.after());
    }

    private static ReportTemplate template(ReportTemplateRecord row) {
        var dress = TemplateRule.colour(row.getAccent())
                .map(accent -> new Dress(accent, Typeface.valueOf(row.getTypeface()), false)).orElse(Dress.USUAL);
        var sections = row.getSections().isBlank() ? List.<String>of() : List.of(row.getSections().split(" "));
        return new ReportTemplate(dress, sections, row.getTextBefore(), row.getTextAfter());
    }
}
