package org.fengqiao.infra.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.OwnerOnly;
import org.fengqiao.infra.backup.Manifest.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is read (备份文件): believed only after every part of it was compared with its manifest. */
final class Archive implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FileAttribute<?>[] NOBODYS = {};

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens it and reads all of it once.
     *
     * @param version of this platform
     * @throws Refused {@code backup.broken}, {@code backup.not-one} or {@code backup.newer}
     */
    static Archive checked(Path file, String version) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException _) {
            throw Refused.invalid("backup.broken");
        }
        try {
            var archive = new Archive(zip, manifest(zip, version));
            archive.checkNames();
            for (Part part : archive.manifest.parts()) {
                archive.read(part, OutputStream.nullOutputStream());
            }
            return archive;
        } catch (IOException | JacksonException _) {
            zip.close();
            throw Refused.invalid("backup.broken");
        } catch (Refused refused) {
            zip.close();
            throw refused;
        }
    }

    private static Manifest manifest(ZipFile zip, String version) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw Refused.invalid("backup.not-one");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            var tree = JSON.readTree(in);
            var made = tree.path("version").asString("");
            // looked at first: the rest may read differently there
            if (tree.path("format").asInt(0) > Manifest.FORMAT || isNewer(made, version)) {
                throw Refused.conflict("backup.newer", made, version);
            }
            return JSON.treeToValue(tree, Manifest.class);
        }
    }

    private static boolean isNewer(String made, String version) {
        try {
            return ModuleDescriptor.Version.parse(made).compareTo(ModuleDescriptor.Version.parse(version)) > 0;
        } catch (IllegalArgumentException _) {
            // a build of somebody's own has no number
            return false;
        }
    }

    /** What lies in it is what the manifest names, each once, and each belongs into a data folder. */
    private void checkNames() {
        List<String> lies = Collections.list(zip.entries()).stream()
                .map(ZipEntry::getName)
                .sorted()
                .toList();
        List<String> named = Stream.concat(manifest.parts().stream().map(Part::name), Stream.of(Manifest.NAME))
                .sorted()
                .toList();
        if (!lies.equals(named)
                || !manifest.parts().stream().map(Part::name).allMatch(Manifest::belongs)
                || !manifest.has(DataFolder.EVENTS)
                || !manifest.has(DataFolder.RECORDS)) {
            throw Refused.invalid("backup.broken");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Durable when it returns; the folder of the master key, and the key itself, are their owner's alone. */
    void unpack(Part part, Path to) throws IOException {
        var folder = to.resolveSibling("");
        var secret = part.name().equals(DataFolder.MASTER_KEY);
        Files.createDirectories(folder, secret ? OwnerOnly.folder(folder) : NOBODYS);
        var create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(to, create, secret ? OwnerOnly.file(to) : NOBODYS);
                var out = Channels.newOutputStream(channel)) {
            read(part, out);
            channel.force(true);
        }
    }

    private void read(Part part, OutputStream to) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(part.name()))) {
            if (!Hashed.copy(part.name(), in, to).equals(part)) {
                throw Refused.invalid("backup.broken");
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
