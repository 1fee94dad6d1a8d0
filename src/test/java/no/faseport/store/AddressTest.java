package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;

/// An address is a file or a server, and nothing in it is read as a setting.
class AddressTest {
    @Test
    void theEndingOfTheFileMayBeLeftOut() {
        var base = Path.of("by", "IKT i Ål").toAbsolutePath();
        assertEquals(new Address.File(base), Address.of("by/IKT i Ål"));
        assertEquals(new Address.File(base), Address.of("by/IKT i Ål.mv.db"));
    }

    @Test
    void aSemicolonInAPathIsRefused() {
        assertEquals(new Address.Unusable(Message.of("address.character", "/home/x;INIT=RUNSCRIPT", ";")),
                Address.of("/home/x;INIT=RUNSCRIPT"));
    }

    @Test
    void anEmptyAddressIsRefused() {
        assertEquals(new Address.Unusable(Message.of("address.noName", "")), Address.of(" "));
    }

    @Test
    void aServerIsReadWithItsUserAndPassword() {
        var expected = new Address.Server("jdbc:postgresql://db.local:5433/ikt?sslmode=require", "anna", "a:b@c");
        assertEquals(expected, Address.of("postgresql://anna:a%3Ab%40c@db.local:5433/ikt?sslmode=require"));
        assertEquals(expected,
                Address.of("jdbc:postgresql://db.local:5433/ikt?user=anna&password=a%3Ab%40c&sslmode=require"));
    }

    @Test
    void aPasswordIsNeverWritten() {
        assertEquals("jdbc:postgresql://db.local/ikt",
                Address.of("postgresql://anna:hemmelig@db.local/ikt").toString());
    }

    @Test
    void whatWouldLetTheDriverLoadAClassIsRefused() {
        assertEquals(new Address.Unusable(Message.of("address.setting", "socketfactory")),
                Address.of("jdbc:postgresql://db.local/ikt?socketFactory=org.example.Evil"));
    }
}
