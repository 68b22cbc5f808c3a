package octavo.catalogue;

import com.tectonica.jonix.Jonix;
import com.tectonica.jonix.common.OnixCodelist;
import com.tectonica.jonix.common.OnixComposite;
import com.tectonica.jonix.common.OnixElement;
import com.tectonica.jonix.common.OnixFlag;
import com.tectonica.jonix.common.OnixTag;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What jonix understands of a message: every value that it finds, by the way to it; codes with what they mean. */
final class ReadBack {

    private final List<String> found = new ArrayList<>();

    private ReadBack() {}

    /** The lines of each product, sorted. */
    static List<List<String>> products(byte[] onix) {
        return Jonix.source(new ByteArrayInputStream(onix)).stream()
                .map(record -> {
                    ReadBack back = new ReadBack();
                    back.composite("", Jonix.toProduct3(record.product));
                    return back.found.stream().sorted().toList();
                })
                .toList();
    }

    private void tag(String path, Object tag) {
        switch (tag) {
            case List<?> list -> list.forEach(one -> tag(path, one));
            case OnixTag absent when !absent.exists() -> {}
            case OnixElement<?> element -> found.add(path + name(tag) + " = " + value(element.value()));
            case OnixFlag _ -> found.add(path + name(tag));
            case OnixComposite composite -> composite(path + name(tag) + "/", composite);
            default -> {}
        }
    }

    private void composite(String path, OnixComposite composite) {
        composite._initialize();
        for (Method method : composite.getClass().getDeclaredMethods()) {
            boolean child = method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !method.isSynthetic()
                    && (OnixTag.class.isAssignableFrom(method.getReturnType())
                            || List.class.isAssignableFrom(method.getReturnType()));
            if (child) {
                tag(path, invoke(method, composite));
            }
        }
    }

    private static Object invoke(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /** A code that the reader does not know has no value. */
    private static String value(Optional<?> value) {
        Object one = value.isPresent() ? value.get() : "?";
        if (one instanceof List<?> several) {
            one = several.size() == 1 ? several.getFirst() : several;
        }
        return one instanceof OnixCodelist code ? code.getCode() + " " + code.getDescription() : String.valueOf(one);
    }

    private static String name(Object tag) {
        return tag.getClass().getSimpleName();
    }
}
