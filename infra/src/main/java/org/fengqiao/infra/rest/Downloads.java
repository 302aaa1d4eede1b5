package org.fengqiao.infra.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.infra.problems.Asked;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.Exports.Export;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Files as answers (文件应答). */
@Component
class Downloads {
    private final Exports exports;
    private final Words words;

    Downloads(Exports exports, Words words) {
        this.exports = exports;
        this.words = words;
    }

    static ResponseEntity<byte[]> pdf(Document document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(document.name()))
                .body(document.content());
    }

    /**
     * A list as a table, row by row as it is read; what is refused is refused before.
     *
     * @param sheet the list, with headings in the language that is asked for
     */
    void send(
            Actor.Staff staff,
            Function<Speech, Sheet<?>> sheet,
            @Nullable String purpose,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(
                exports.begin(staff, sheet.apply(words.in(Asked.language(request))), purpose == null ? "" : purpose),
                response);
    }

    /** Whatever was begun, as it is written. */
    static void send(Export export, HttpServletResponse response) throws IOException {
        response.setContentType(export.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(export.fileName()));
        export.writeTo(response.getOutputStream());
    }

    private static String named(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
