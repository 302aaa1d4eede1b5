package org.fengqiao.ui.parts;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.ui.words.Speech;

/** Takes files and keeps them until the form is sent (选择文件); what it does not take it says at once, and why. */
public class FileDrop extends Upload {
    private static final long serialVersionUID = 1;

    private final transient Map<String, byte[]> received = new LinkedHashMap<>();

    public FileDrop(Speech say, int most) {
        setUploadHandler(UploadHandler.inMemory((about, content) -> received.put(about.fileName(), content)));
        setMaxFiles(most);
        setMaxFileSize(Attachments.MOST_BYTES);
        setAcceptedFileExtensions(
                ".pdf", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".txt", ".doc", ".docx", ".xls", ".xlsx");
        addFileRemovedListener(event -> received.remove(event.getFileName()));
        addFileRejectedListener(event -> Said.trouble(event.getErrorMessage(), say.say("file.rejected")));
        setI18n(texts(say));
    }

    public List<org.fengqiao.projections.attachments.Upload> files() {
        return received.entrySet().stream()
                .map(file -> new org.fengqiao.projections.attachments.Upload(file.getKey(), file.getValue()))
                .toList();
    }

    private static UploadI18N texts(Speech say) {
        var texts = new UploadI18N();
        texts.setAddFiles(
                new UploadI18N.AddFiles().setOne(say.say("file.choose")).setMany(say.say("file.choose")));
        texts.setDropFiles(
                new UploadI18N.DropFiles().setOne(say.say("file.drop")).setMany(say.say("file.drop")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(say.say("file.too-many"))
                .setFileIsTooBig(say.refusal("attachment.too-large"))
                .setIncorrectFileType(say.refusal("attachment.type")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(say.say("file.connecting"))
                        .setStalled(say.say("file.stalled"))
                        .setProcessing(say.say("file.processing"))
                        .setHeld(say.say("file.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(say.say("file.remaining"))
                        .setUnknown(say.say("file.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(say.say("failure.text"))
                        .setUnexpectedServerError(say.say("failure.text"))
                        .setForbidden(say.say("failure.text"))));
        return texts;
    }
}
