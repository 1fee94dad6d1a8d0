package no.faseport.store;

import static no.faseport.store.schema.Tables.PORTFOLIO;

import java.util.Optional;
import java.util.UUID;
import no.faseport.portfolio.Settings;
import no.faseport.store.schema.tables.records.PortfolioRecord;
import no.faseport.words.Language;
import org.jooq.DSLContext;

/// The one row in which a portfolio says whose it is.
public final class SettingsRow {
    private final DSLContext dsl;
    private final Recorder recorder;

    SettingsRow(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// The settings as they stand.
    public Settings get() {
        return dsl.fetchSingle(PORTFOLIO).map(row -> settings((PortfolioRecord) row));
    }

    /// True once the portfolio has been set up; where the making of it was cut short there are no settings.
    public boolean isSetUp() {
        return dsl.fetchExists(PORTFOLIO);
    }

    /// The key of the portfolio, the same in every copy of it.
    public UUID id() {
        return dsl.fetchSingle(PORTFOLIO).getId();
    }

    /// Gives a new portfolio its settings.
    public void create(Settings settings) {
        var row = recorder.blank(PORTFOLIO, Uid.next());
        fill(row, settings);
        recorder.insert(row);
    }

    /// The most days there may be between two status reports of an active project.
    public int reportInterval() {
        return dsl.fetchSingle(PORTFOLIO).getReportInterval();
    }

    /// Changes how many days there may be between two status reports.
    public void setReportInterval(int days) {
        var now = dsl.fetchSingle(PORTFOLIO);
        var row = recorder.current(PORTFOLIO, now.getId(), now.getVersion());
        row.setReportInterval(days);
        recorder.update(row);
    }

    /// The key of the attachment that is the municipality's logo; nothing where it has none.
    public Optional<String> logo() {
        return Optional.of(dsl.fetchSingle(PORTFOLIO).getLogoHash()).filter(hash -> !hash.isEmpty());
    }

    /// Changes which attachment is the municipality's logo, or takes it away.
    public void setLogo(Optional<String> hash) {
        var now = dsl.fetchSingle(PORTFOLIO);
        var row = recorder.current(PORTFOLIO, now.getId(), now.getVersion());
        row.setLogoHash(hash.orElse(""));
        recorder.update(row);
    }

    /// The keys of the attachments that are the municipality's own letters; nothing where it has none.
    public Optional<FontFiles> fonts() {
        var row = dsl.fetchSingle(PORTFOLIO);
        return row.getFontHash().isEmpty()
                ? Optional.empty()
                : Optional.of(new FontFiles(row.getFontHash(),
                        Optional.of(row.getBoldFontHash()).filter(hash -> !hash.isEmpty())));
    }

    /// Changes which attachments are the municipality's own letters, or takes them away.
    public void setFonts(Optional<FontFiles> files) {
        var now = dsl.fetchSingle(PORTFOLIO);
        var row = recorder.current(PORTFOLIO, now.getId(), now.getVersion());
        row.setFontHash(files.map(FontFiles::regular).orElse(""));
        row.setBoldFontHash(files.flatMap(FontFiles::bold).orElse(""));
        recorder.update(row);
    }

    private static void fill(PortfolioRecord row, Settings settings) {
        row.setMunicipality(settings.municipality());
        row.setName(settings.name());
        row.setLanguage(settings.language().code());
        row.setReportingYear(settings.reportingYear());
    }

    private static Settings settings(PortfolioRecord row) {
        return new Settings(row.getVersion(), row.getMunicipality(), row.getName(), Language.of(row.getLanguage()),
                row.getReportingYear());
    }
}
