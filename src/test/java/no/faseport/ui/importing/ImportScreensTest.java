package no.faseport.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableView;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostChoice;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Easel;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Example;
import no.faseport.usecase.ExportAmounts;
import no.faseport.usecase.ExportCosts;
import no.faseport.usecase.ImportAmounts;
import no.faseport.usecase.Workplace;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of the steps of an import to look at.
@ResourceLock("window")
class ImportScreensTest {
    private static final String ACCOUNTS = """
            Ansvar;;Prosjekt;;Funksjon;;Konto;;Regnskap 2026;;;
            Kode;Navn;Kode;Navn;Kode;Navn;Kode;Beskrivelse;..Okt/2026;..Nov/2026;..Des/2026;Sum
            181;IKT;6113;Velferdsteknologi;120;Administrasjon;1195;Lisenser;120500,50;131000,00;118200,25;369700,75
            181;IKT;6001;EDB/IKT;120;Administrasjon;1272;Konsulenter;45000,00;;61250,75;106250,75
            185;Investering IKT;7015;Skatepark;381;Idrett;0230;Bygg;;1250000,00;-40000,49;1209999,51
            181;IKT;6113;Velferdsteknologi;120;Administrasjon;1429;Mva;30125,13;ca. 32000;29550,06;91675,19
            """;

    private static final String HOURS = """
            Ressurs;Prosjekt;Timepris;..Sep/2026;..Okt/2026;Sum
            Prosjektleder;6113 Velferdsteknologi;850;37,5;40;77,5
            Rådgiver IKT;6113 Velferdsteknologi;790;12;7,5;19,5
            Rådgiver IKT;6001 EDB/IKT;;8;;8
            """;

    @RegisterExtension
    final Easel easel = new Easel();
    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityOfProjects() {
        fjordvik = new Example(Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"), ZoneId.of("Europe/Oslo")))
                .in(folder, "anna");
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    @Test
    void theStepsAreShown() throws IOException {
        var accounts = Files.writeString(folder.resolve("Regnskap høst 2026.csv"), ACCOUNTS);
        var hours = Files.writeString(folder.resolve("Timelister 2026.csv"), HOURS);
        var units = Files.writeString(folder.resolve("Enheter.csv"), "Ansvar;Navn\n1905;Digital drift\n1906;Arkiv\n");
        var out = sentOut("ut.xlsx", 111);
        var other = sentOut("ut igjen.xlsx", 222);
        var imports = new ImportAmounts(fjordvik);
        imports.apply(imports.preview(other).ifDone().orElseThrow(), Set.of());
        var model = easel.made(() -> new ImportViewModel(desk.at(fjordvik, 2026)));
        var screen = easel.show(() -> new ImportScreen(desk.at(fjordvik, 2026), model, () -> desk.portfolio()));
        step("import-columns", () -> model.choose(accounts));
        step("import-differences", model::check);
        easel.act(() -> model.makeProjects(true));
        step("import-problems",
                () -> easel.find(TableView.class, ".importing-table").getSelectionModel().selectFirst());
        step("import-hours", () -> {
            model.choose(hours);
            model.check();
            model.makeProjects(true);
        });
        step("import-register", () -> model.choose(units));
        step("import-register-columns", model::columns);
        step("import-changes", () -> {
            model.choose(accounts);
            model.choose(mended(accounts));
            model.check();
            model.makeProjects(true);
        });
        step("import-done", model::apply);
        step("import-file", () -> {
            model.back();
            screen.refresh(Set.of(Topic.MONEY));
        });
        step("import-returned", () -> model.choose(out));
    }

    @Test
    void aCostOverviewThatComesBackGoesStraightToWhatItChanges() throws IOException {
        var overview = folder.resolve("IKT-kostnadsoversikt.xlsx");
        new ExportCosts(fjordvik).write(CostChoice.years(2026, 2029), overview, Progress.UNWATCHED);
        cell(overview, "Data", 1, 18, 125_000);
        var model = easel.made(() -> new ImportViewModel(desk.at(fjordvik, 2026)));
        easel.show(() -> new ImportScreen(desk.at(fjordvik, 2026), model, () -> desk.portfolio()));
        step("import-overview", () -> model.choose(overview));
        assertEquals(List.of(1, 0, 0), List.of(model.preview().orElseThrow().counts().changed(),
                model.preview().orElseThrow().counts().added(), model.preview().orElseThrow().counts().removed()));
    }

    private static void cell(Path file, String sheet, int row, int column, double amount) throws IOException {
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            workbook.getSheet(sheet).getRow(row).getCell(column).setCellValue(amount);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private void step(String name, Runnable taken) {
        easel.act(taken);
        easel.pictures(name);
    }

    private Path sentOut(String name, double first) throws IOException {
        var file = folder.resolve(name);
        new ExportAmounts(fjordvik).write(EnumSet.of(AmountKind.FORECAST), 2026, 2029, file);
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(0).getRow(4).getCell(11).setCellValue(first);
            workbook.getSheetAt(0).getRow(5).getCell(12).setCellValue("Rettet i Excel");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static Path mended(Path accounts) {
        try {
            return Files.writeString(accounts, ACCOUNTS.replace("ca. ", ""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
