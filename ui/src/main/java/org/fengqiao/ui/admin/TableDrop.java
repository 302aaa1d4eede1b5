package org.fengqiao.ui.admin;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.ui.parts.FileDrop;
import org.fengqiao.ui.words.Speech;

/** Takes one table (选择表格文件). */
class TableDrop extends FileDrop {
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final long serialVersionUID = 1;

    TableDrop(Speech say, String... endings) {
        super(say, 1);
        setAcceptedFileExtensions(endings);
        setMaxFileSize(MOST_BYTES);
        var texts = getI18n();
        texts.getError()
                .setIncorrectFileType(say.refusal("import.kind"))
                .setFileIsTooBig(say.refusal("import.too-big"));
        setI18n(texts);
    }

    /** @throws Refused {@code import.no-file} where none was chosen */
    Upload one() {
        return files().stream().findFirst().orElseThrow(() -> Refused.invalid("import.no-file"));
    }
}
