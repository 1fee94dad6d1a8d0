package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/// A file that is no XML can be taken away again.
class XmlPartTest {
    @Test
    void whatDoesNotBeginAsXmlIsClosed() {
        var closed = new AtomicBoolean();
        var in = new ByteArrayInputStream("<?xml version='9.9'?>".getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThrows(XMLStreamException.class, () -> new XmlPart(new InputFactoryImpl(), in, 10));
        assertTrue(closed.get());
    }
}
