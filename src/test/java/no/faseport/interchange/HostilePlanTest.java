package no.faseport.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import no.faseport.portfolio.Progress;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that is broken or means harm is refused in one sentence that names it.
class HostilePlanTest {
    private static final String PROJECT = "<Project xmlns=\"http://schemas.microsoft.com/project\">";
    private static final PlanLimits SMALL = new PlanLimits(200_000, 2_000, 64, 50, Duration.ofSeconds(60));

    @TempDir
    Path folder;

    private PlanFiles files() {
        return new PlanFiles(SMALL, InstantSource.system());
    }

    private Message why(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, content);
        return why(file);
    }

    private Message why(String name, String content) throws IOException {
        return why(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Message why(Path file) {
        return why(files().read(file, Progress.UNWATCHED));
    }

    private static Message why(PlanFiles.Read read) {
        return switch (read) {
            case PlanFiles.Read.Wrong wrong -> wrong.why();
            case PlanFiles.Read.Plan plan -> throw new AssertionError("was read: " + plan);
        };
    }

    @Test
    void aBillionLaughsAreNotLaughed() throws IOException {
        assertEquals(Message.of("planfile.entities", "lol.xml"), why("lol.xml", """
                <?xml version="1.0"?>
                <!DOCTYPE lolz [
                  <!ENTITY lol "lol">
                  <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
                  <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">
                ]>
                <Project xmlns="http://schemas.microsoft.com/project"><Title>&lol3;</Title></Project>
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xml", "plan.gan"})
    void anotherFileIsNotFetched(String name) throws IOException {
        var secret = folder.resolve("secret.txt");
        Files.writeString(secret, "hemmelig");
        var root = name.endsWith(".gan") ? "<project name='&x;'/>" : PROJECT + "<Title>&x;</Title></Project>";
        assertEquals(Message.of("planfile.entities", name),
                why(name, "<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + root));
    }

    @Test
    void aDoctypeElsewhereIsNotFetched() throws IOException {
        assertEquals(Message.of("planfile.entities", "plan.xml"),
                why("plan.xml", "<!DOCTYPE Project SYSTEM \"http://127.0.0.1:9/evil.dtd\">" + PROJECT + "</Project>"));
    }

    @Test
    void anEntityThatNobodyDeclaredIsNotXml() throws IOException {
        assertEquals("planfile.notXml", why("plan.xml", PROJECT + "<Title>&x;</Title></Project>").key());
    }

    @Test
    void anEmptyFileAndAMissingOneAreSaidToBe() throws IOException {
        assertEquals(Message.of("planfile.empty", "tom.xml"), why("tom.xml", ""));
        assertEquals(Message.of("planfile.missing", "borte.mpp"), why(folder.resolve("borte.mpp")));
        assertEquals(Message.of("planfile.missing", "mappe"), why(Files.createDirectory(folder.resolve("mappe"))));
    }

    @Test
    void aFileOfAnotherKindIsNoPlanWhateverItIsCalled() throws IOException {
        assertEquals(Message.of("planfile.otherKind", "pom.xml"),
                why("pom.xml", "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><tasks/></project>"));
        assertEquals(Message.of("planfile.otherKind", "side.mpp"), why("side.mpp", "<html><body/></html>"));
        assertEquals(Message.of("planfile.notXml", "bilde.mpp", 1),
                why("bilde.mpp", new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
    }

    @Test
    void xmlThatEndsTooEarlyIsNotXml() throws IOException {
        assertEquals(Message.of("planfile.notXml", "plan.xml", 2),
                why("plan.xml", PROJECT + "\n<Tasks><Task><UID>1"));
    }

    @Test
    void aFileInAnEncodingNobodyUsesIsToldOf() throws IOException {
        assertEquals(Message.of("planfile.encoding", "plan.xml", "IBM037"), why("plan.xml",
                ("<?xml version='1.0' encoding='IBM037'?>" + PROJECT + "</Project>").getBytes(
                        Charset.forName("US-ASCII"))));
    }

    @Test
    void aHugeOrDeepOrCrowdedFileIsNotRead() throws IOException {
        assertEquals(Message.of("planfile.tooBig", "stor.xml", 0), why("stor.xml", " ".repeat(200_001)));
        assertEquals(Message.of("planfile.tooMuch", "dyp.gan"),
                why("dyp.gan", "<project><tasks>" + "<task>".repeat(100) + "</task>".repeat(100)
                        + "</tasks></project>"));
        assertEquals(Message.of("planfile.tooMuch", "mye.xml"),
                why("mye.xml", PROJECT + "<a/>".repeat(3_000) + "</Project>"));
        assertEquals(Message.of("planfile.tooManyTasks", "lang.xml", 50),
                why("lang.xml", PROJECT + "<Tasks>" + "<Task><Name>x</Name></Task>".repeat(60)
                        + "</Tasks></Project>"));
    }

    @Test
    void aGanttProjectFileWithoutItsPartsIsDamaged() throws IOException {
        assertEquals(Message.of("planfile.damaged", "plan.gan"), why("plan.gan", "<project name='x'/>"));
    }

    @Test
    void aMicrosoftProjectFileCutAnywhereIsDamagedAndReadsNoOtherFile() throws IOException {
        var whole = Samples.bytes("project-2007.mpp");
        for (int size : new int[]{8, 100, 512, 1_024, 5_000, 40_000, 120_000}) {
            var file = folder.resolve("kuttet" + size + ".mpp");
            Files.write(file, Arrays.copyOf(whole, size));
            assertEquals(Message.of("planfile.damaged", "kuttet" + size + ".mpp"), why(file));
        }
    }

    @Test
    void aMicrosoftProjectFileWithAnyBytesChangedIsReadOrDamagedAndNothingElse() throws IOException {
        var whole = Samples.bytes("project-2003.mpp");
        var random = new Random(4);
        for (int attempt = 0; attempt < 40; attempt++) {
            var bytes = whole.clone();
            for (int i = 0; i < 200; i++) {
                bytes[512 + random.nextInt(bytes.length - 512)] = (byte) random.nextInt();
            }
            var file = folder.resolve("rot.mpp");
            Files.write(file, bytes);
            var read = files().read(file, Progress.UNWATCHED);
            assertEquals("", read instanceof PlanFiles.Read.Wrong wrong && !wrong.why().key().startsWith("planfile.")
                    ? wrong.why().key()
                    : "", "attempt " + attempt);
        }
    }

    @Test
    void workThatTakesTooLongIsGivenUp() throws IOException {
        var file = folder.resolve("plan.mpp");
        Files.write(file, Samples.bytes("project-2007.mpp"));
        var hours = new AtomicLong();
        InstantSource hasty = () -> Instant.EPOCH.plus(Duration.ofHours(hours.getAndIncrement()));
        assertEquals(Message.of("planfile.tooSlow", "plan.mpp", 60L),
                why(new PlanFiles(SMALL, hasty).read(file, Progress.UNWATCHED)));
    }

    @Test
    void workThatIsCancelledIsGivenUp() throws IOException {
        var file = folder.resolve("plan.mpp");
        Files.write(file, Samples.bytes("project-2007.mpp"));
        assertEquals(Message.of("import.cancelled"), why(files().read(file, new Progress() {
            @Override
            public void at(double fraction) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        })));
    }
}
