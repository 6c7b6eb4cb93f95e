package ke.mizani.store;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record is made of.
 *
 * @param constructor that takes all its components
 * @param parts its components, in their order
 */
record RecordShape(Constructor<?> constructor, List<Part> parts) {

    /**
     * One component.
     *
     * @param type as declared, with what the record's own type parameters stand for
     */
    record Part(String name, Method accessor, JavaType type) {

        Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** The shape of a type of records. */
    static RecordShape of(JavaType type) {
        RecordComponent[] components = type.getRawClass().getRecordComponents();
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            JavaType declared =
                    TypeFactory.defaultInstance()
                            .resolveMemberType(component.getGenericType(), type.getBindings());
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            parts.add(new Part(component.getName(), accessor, declared));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getRawClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(constructor, List.copyOf(parts));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The record with these components.
     *
     * @throws IllegalArgumentException if the record refuses them
     */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    String.valueOf(refused.getCause()), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
