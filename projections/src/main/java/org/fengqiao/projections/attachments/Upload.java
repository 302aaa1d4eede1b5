package org.fengqiao.projections.attachments;

/** A file as somebody hands it in (上传文件). */
public record Upload(String name, byte[] content) {
    @Override
    public String toString() {
        return "Upload[" + content.length + " bytes]";
    }
}
