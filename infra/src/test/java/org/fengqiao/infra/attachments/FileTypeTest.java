package org.fengqiao.infra.attachments;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypeTest {
    @Test
    void pictures_and_papers_are_told_by_their_first_bytes() {
        assertThat(FileType.of("%PDF-1.7\n%more".getBytes(UTF_8))).contains(FileType.PDF);
        assertThat(FileType.of(hex("89504e470d0a1a0a0000000d49484452"))).contains(FileType.PNG);
        assertThat(FileType.of(hex("ffd8ffe000104a46494600010100"))).contains(FileType.JPEG);
        assertThat(FileType.of("GIF89a......".getBytes(UTF_8))).contains(FileType.GIF);
        assertThat(FileType.of("RIFF\0\0\0\0WEBPVP8 ".getBytes(UTF_8))).contains(FileType.WEBP);
    }

    @Test
    void sound_and_film_are_told_apart() {
        assertThat(FileType.of(hex("00000020667479704d344120000000004d34412069736f6d")))
                .contains(FileType.M4A);
        assertThat(FileType.of(hex("000000206674797069736f6d0000020069736f6d69736f32")))
                .contains(FileType.MP4);
        assertThat(FileType.of(hex("49443303000000000021544954320000"))).contains(FileType.MP3);
    }

    @Test
    void plain_text_in_chinese_is_text() {
        assertThat(FileType.of("小区门口的路灯坏了，晚上很黑。".getBytes(UTF_8))).contains(FileType.TEXT);
    }

    @Test
    void packages_of_office_are_told_by_their_parts_and_with_macros_stay_outside() throws IOException {
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileType.DOCX);
        assertThat(FileType.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileType.XLSX);
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileType.of(zip("evil.exe"))).isEmpty();
    }

    @Test
    void old_office_is_told_by_its_streams() {
        assertThat(FileType.of(compound("WordDocument"))).contains(FileType.DOC);
        assertThat(FileType.of(compound("Workbook"))).contains(FileType.XLS);
        assertThat(FileType.of(compound("_VBA_PROJECT"))).isEmpty();
        assertThat(FileType.of(compound("Anything"))).isEmpty();
    }

    @Test
    void pages_programs_and_drawings_with_scripts_stay_outside() {
        assertThat(FileType.of("<!DOCTYPE html><html><script>1</script></html>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(FileType.of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(FileType.of(hex("4d5a90000300000004000000ffff0000"))).isEmpty();
        assertThat(FileType.of(hex("7f454c46020101000000000000000000"))).isEmpty();
        assertThat(FileType.of("#!/bin/sh\nrm -rf /\n".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void a_name_ends_as_its_content_is() {
        assertThat(FileName.of("photo.JPG", FileType.JPEG)).isEqualTo("photo.JPG");
        assertThat(FileName.of("invoice.exe", FileType.TEXT)).isEqualTo("invoice.exe.txt");
        assertThat(FileName.of("../../etc/passwd", FileType.TEXT)).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\temp\\合同.pdf", FileType.PDF)).isEqualTo("合同.pdf");
        assertThat(FileName.of("a\u202Efdp.txt\0", FileType.TEXT)).isEqualTo("afdp.txt");
        assertThat(FileName.of("", FileType.PNG)).isEqualTo("file.png");
        assertThat(FileName.of("长".repeat(500) + ".pdf", FileType.PDF))
                .hasSizeLessThanOrEqualTo(130)
                .endsWith(".pdf");
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String stream) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(hex("d0cf11e0a1b11ae1"));
        bytes.writeBytes(new byte[504]);
        bytes.writeBytes(stream.getBytes(UTF_16LE));
        bytes.writeBytes(new byte[512]);
        return bytes.toByteArray();
    }
}
