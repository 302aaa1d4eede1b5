package org.fengqiao.ui.parts;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.papers.Papers.Document;

/**
 * Files that are made when their link is followed (即取即制), however long the page has lain open: so whoever makes one asks
 * then who follows it, and a refusal is an answer and no fault.
 */
public final class Handing {
    private Handing() {}

    /** A file and how it is called. */
    public record Handed(String name, String mediaType, byte[] content) {
        public static Handed of(Document document) {
            return new Handed(document.name(), Document.MEDIA_TYPE, document.content());
        }
    }

    public static InputStreamDownloadHandler out(Supplier<Handed> made) {
        return DownloadHandler.fromInputStream(_ -> answer(made));
    }

    static DownloadResponse answer(Supplier<Handed> made) {
        try {
            var file = made.get();
            var content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), file.mediaType(), content.length);
        } catch (Refused refused) {
            return DownloadResponse.error(RefusalStatus.of(refused));
        }
    }
}
