package org.fengqiao.infra.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A stranger's XML, read forward only. A document type, and with it every entity of its own, is refused: no spreadsheet
 * has one, and it is the way to bombs and to other files.
 */
final class XmlPart implements AutoCloseable {
    private final InputStream in;
    private final XMLStreamReader reader;

    XmlPart(InputStream in) throws IOException {
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(utf8(in));
        } catch (XMLStreamException | CharacterCodingException _) {
            in.close();
            throw Refused.invalid("import.broken-file");
        }
    }

    /** Strictly the one encoding that spreadsheets are written in: the parser would complain on the error stream. */
    private static Reader utf8(InputStream in) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        BufferedReader words = new BufferedReader(new InputStreamReader(in, strict));
        words.mark(1);
        if (words.read() != '\uFEFF') {
            words.reset();
        }
        return words;
    }

    /** Goes to the next tag or piece of text; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw Refused.invalid("import.unsafe");
            }
            return true;
        } catch (XMLStreamException | IndexOutOfBoundsException _) {
            // the parser of the JDK stumbles over its own buffers on some malformed input
            throw Refused.invalid("import.broken-file");
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    String text() {
        return reader.getText();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
