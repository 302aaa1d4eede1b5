package org.fengqiao.infra.attachments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** What files may be (文件类型), told by their content and never by their name. */
enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt", "md", "csv", "log"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    MP4("video/mp4", "mp4");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** The name, ending as this type does. */
    String fitted(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending) ? name : name + "." + endings.getFirst();
    }

    /** Empty for what may not come in. */
    static Optional<FileType> of(byte[] content) {
        var told = TIKA.detect(content);
        return switch (told) {
            case "application/zip", "application/x-tika-ooxml" -> officePackage(content);
            case "application/x-tika-msoffice" -> officeOfOld(content);
            case "audio/x-m4a" -> Optional.of(M4A);
            case "video/quicktime", "application/mp4", "video/x-m4v" -> isoMedia(content);
            default ->
                Arrays.stream(values())
                        .filter(type -> type.mediaType.equals(told))
                        .findFirst();
        };
    }

    /** A package of Office is a zip with the one part that says which; with macros in it, it stays outside. */
    private static Optional<FileType> officePackage(byte[] content) {
        if (holds(content, "vbaProject.bin") || !holds(content, "[Content_Types].xml")) {
            return Optional.empty();
        }
        if (holds(content, "word/document.xml")) {
            return Optional.of(DOCX);
        }
        return holds(content, "xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
    }

    /** The directory of a compound file names its streams in UTF-16. */
    private static Optional<FileType> officeOfOld(byte[] content) {
        if (holdsWide(content, "_VBA_PROJECT")) {
            return Optional.empty();
        }
        if (holdsWide(content, "WordDocument")) {
            return Optional.of(DOC);
        }
        return holdsWide(content, "Workbook") ? Optional.of(XLS) : Optional.empty();
    }

    private static Optional<FileType> isoMedia(byte[] content) {
        return holds(content, "ftypM4A") ? Optional.of(M4A) : Optional.of(MP4).filter(_ -> holds(content, "ftyp"));
    }

    private static boolean holds(byte[] content, String name) {
        return Bytes.contain(content, name.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean holdsWide(byte[] content, String name) {
        return Bytes.contain(content, name.getBytes(StandardCharsets.UTF_16LE));
    }
}
