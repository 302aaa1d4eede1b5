package org.fengqiao.infra.rest;

import java.util.List;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Names with whom a file lies as the queue does (承办人用户名): by the name that is signed in with, not the account's identifier. */
final class UserNames extends ValueSerializerModifier {
    private static final long serialVersionUID = 1;

    private final transient ObjectProvider<Accounts> accounts;

    UserNames(ObjectProvider<Accounts> accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier described, List<BeanPropertyWriter> properties) {
        if (described.getBeanClass() == PetitionFile.class) {
            properties.stream()
                    .filter(property -> property.getName().equals("assignee"))
                    .forEach(property -> property.assignSerializer(byName()));
        }
        return properties;
    }

    private ValueSerializer<Object> byName() {
        return new ValueSerializer<>() {
            @Override
            public void serialize(Object account, JsonGenerator generator, SerializationContext context) {
                var known = accounts.getObject().userNameOf(account.toString());
                generator.writeString(known.orElse(account.toString()));
            }
        };
    }
}
