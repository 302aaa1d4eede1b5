package org.fengqiao.projections.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A database that dies before it writes rows of one collection: what came before is stored, what follows is not. */
public final class Breaking {
    private Breaking() {}

    public static MongoDatabase before(String collection, MongoDatabase database) {
        return proxy(MongoDatabase.class, (_, method, arguments) -> {
            var answer = called(database, method, arguments);
            return method.getName().equals("getCollection") && collection.equals(arguments[0]) && answer != null
                    ? breaking((MongoCollection<?>) answer)
                    : answer;
        });
    }

    private static MongoCollection<?> breaking(MongoCollection<?> collection) {
        return proxy(MongoCollection.class, (_, method, arguments) -> {
            if (method.getName().equals("bulkWrite")) {
                throw new IllegalStateException("killed");
            }
            return called(collection, method, arguments);
        });
    }

    private static Object called(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
