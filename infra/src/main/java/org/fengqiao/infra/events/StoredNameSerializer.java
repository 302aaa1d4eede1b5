package org.fengqiao.infra.events;

import java.util.Map;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.fengqiao.domain.decision.StoredAs;

/**
 * Writes events as plain JSON under names of their own, never a class name.
 *
 * @see "ADR 0002 events under names of their own"
 */
final class StoredNameSerializer extends Jackson3Serializer {
    private final Map<String, Class<?>> classes;

    StoredNameSerializer(Builder builder, StoredNames names) {
        super(builder);
        this.classes = names.classes();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        var stored = type == null ? null : ((Class<?>) type).getAnnotation(StoredAs.class);
        return stored == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(stored.value(), String.valueOf(stored.revision()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var known = classes.get(type.getName());
        return known != null ? known : super.classForType(type);
    }
}
