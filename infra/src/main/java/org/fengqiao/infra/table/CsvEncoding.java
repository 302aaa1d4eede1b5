package org.fengqiao.infra.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.fengqiao.domain.refusal.Refused;

/** How a text file was written (字符编码), judged by its first line: the rest must then agree, or is refused. */
final class CsvEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** So many bytes tell a picture or a program, whatever looks like a line in them. */
    private static final int SIGNATURE = 16;

    private CsvEncoding() {}

    static Charset of(byte[] head) {
        if (head.length >= 2
                && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                        || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        for (int i = 0; i < Math.min(head.length, SIGNATURE); i++) {
            if (isControl(head[i]) && head[i] != '\n' && head[i] != '\r') {
                throw Refused.invalid("import.kind");
            }
        }
        int end = 0;
        while (end < head.length && head[end] != '\n' && head[end] != '\r') {
            if (isControl(head[end]) || head[end] == '<' && end < 4) {
                throw Refused.invalid("import.kind");
            }
            end++;
        }
        return isUtf8(head, end) ? StandardCharsets.UTF_8 : GB18030;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\t';
    }

    private static boolean isUtf8(byte[] head, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, end));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
