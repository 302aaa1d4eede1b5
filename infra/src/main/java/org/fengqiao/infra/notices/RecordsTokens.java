package org.fengqiao.infra.notices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens of processors that act on the world, in the durable records (持久化处理进度): a rebuild of read models, or the loss
 * of their store, lets nothing be told again. One segment a processor; one node at a time has it.
 *
 * @see "ADR 0019 notices"
 */
final class RecordsTokens implements TokenStore {
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final int[] ONE = {0};
    private static final int[] NONE = {};

    /**
     * What is kept for a processor.
     *
     * @param type class of the token; null before the first event
     * @param owner node that has it; null when none has
     * @param until when the claim ends by itself, in milliseconds
     */
    private record Kept(
            @Nullable String type,
            @Nullable String token,
            @Nullable String owner,
            long until) {}

    private final Records records;
    private final Serializer serializer;
    private final String node;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param node name of this node among several; the same one after a restart has its claim at once */
    RecordsTokens(Records records, Serializer serializer, String node, Clock clock) {
        this.records = records;
        this.serializer = serializer;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken first) {
        if (segments != 1) {
            throw new UnableToClaimTokenException("one segment a processor, not " + segments);
        }
        records.insert(RecordTable.TOKENS, processor, write(kept(first, null, 0)));
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        initializeTokenSegments(processor, segment + 1, token);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        claimed(processor, _ -> kept(token, node, claimEnd()));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return read(claimed(processor, before -> new Kept(before.type(), before.token(), node, claimEnd())));
    }

    @Override
    public void extendClaim(String processor, int segment) {
        fetchToken(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        records.find(RecordTable.TOKENS, processor).ifPresent(text -> {
            var before = json.readValue(text, Kept.class);
            if (node.equals(before.owner())) {
                replace(processor, text, new Kept(before.type(), before.token(), null, 0));
            }
        });
    }

    @Override
    public int[] fetchSegments(String processor) {
        return records.find(RecordTable.TOKENS, processor).isPresent() ? ONE.clone() : NONE.clone();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return records.find(RecordTable.TOKENS, processor)
                .map(text -> json.readValue(text, Kept.class))
                .filter(this::mayClaim)
                .map(_ -> List.of(Segment.ROOT_SEGMENT))
                .orElse(List.of());
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of("records");
    }

    private interface Change {
        Kept of(Kept before);
    }

    private Kept claimed(String processor, Change change) {
        var text = records.find(RecordTable.TOKENS, processor)
                .orElseThrow(() -> new UnableToClaimTokenException("no token of " + processor));
        var before = json.readValue(text, Kept.class);
        var after = change.of(before);
        if (!mayClaim(before) || !replace(processor, text, after)) {
            throw new UnableToClaimTokenException("another node has " + processor);
        }
        return after;
    }

    private boolean mayClaim(Kept kept) {
        return kept.owner() == null || kept.owner().equals(node) || kept.until() < clock.millis();
    }

    private long claimEnd() {
        return clock.instant().plus(CLAIM).toEpochMilli();
    }

    private boolean replace(String processor, String before, Kept after) {
        return records.replace(RecordTable.TOKENS, processor, before, write(after));
    }

    private Kept kept(@Nullable TrackingToken token, @Nullable String owner, long until) {
        if (token == null) {
            return new Kept(null, null, owner, until);
        }
        var serialized = serializer.serialize(token, byte[].class);
        var text = Base64.getEncoder().encodeToString(serialized.getData());
        return new Kept(serialized.getType().getName(), text, owner, until);
    }

    private @Nullable TrackingToken read(Kept kept) {
        var type = kept.type();
        var token = kept.token();
        return type == null || token == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(Base64.getDecoder().decode(token), byte[].class, type, null));
    }

    private String write(Kept kept) {
        return new String(json.writeValueAsBytes(kept), StandardCharsets.UTF_8);
    }
}
