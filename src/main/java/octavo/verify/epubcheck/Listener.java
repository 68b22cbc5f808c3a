package octavo.verify.epubcheck;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes down what EPUBCheck reports: stands behind its interface {@code LocalizableReport}, called by name. */
final class Listener implements InvocationHandler {

    private final List<Finding> findings = new ArrayList<>();
    private final Object dictionary;
    private @Nullable Object fileName;

    /** @param dictionary EPUBCheck's own, of the language that messages are wanted in */
    Listener(Object dictionary) {
        this.dictionary = dictionary;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws ReflectiveOperationException {
        Object[] given = arguments == null ? new Object[0] : arguments;
        return switch (method.getName()) {
            case "message" -> {
                findings.add(finding(message(given[0]), given[1], (Object[]) given[2]));
                yield null;
            }
            case "getDictionary" -> dictionary;
            case "getLocale" -> Locale.ENGLISH;
            case "getFatalErrorCount" -> count("FATAL");
            case "getErrorCount" -> count("ERROR");
            case "getWarningCount" -> count("WARNING");
            case "getInfoCount" -> count("INFO");
            case "getUsageCount" -> count("USAGE");
            case "setEpubFileName" -> fileName = given[0];
            case "getEpubFileName" -> fileName;
            case "equals" -> proxy == given[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> method.getReturnType() == int.class ? 0 : null;
        };
    }

    /** A message comes as itself or by its id. */
    private Object message(Object given) throws ReflectiveOperationException {
        return given instanceof Enum<?> id
                ? dictionary
                        .getClass()
                        .getMethod("getMessage", id.getDeclaringClass())
                        .invoke(dictionary, id)
                : given;
    }

    private static Finding finding(Object message, Object location, Object[] words)
            throws ReflectiveOperationException {
        Class<?> type = message.getClass();
        Object suggestion = type.getMethod("getSuggestion").invoke(message);
        return new Finding(
                text(message, "getID").replace('_', '-'),
                ((Enum<?>) type.getMethod("getSeverity").invoke(message)).name(),
                (String) type.getMethod("getMessage", Object[].class).invoke(message, (Object) words),
                Objects.toString(suggestion, ""),
                text(location, "getPath"),
                (Integer) location.getClass().getMethod("getLine").invoke(location),
                (Integer) location.getClass().getMethod("getColumn").invoke(location));
    }

    private static String text(Object of, String getter) throws ReflectiveOperationException {
        return Objects.toString(of.getClass().getMethod(getter).invoke(of), "");
    }

    private int count(String grade) {
        return (int) findings.stream()
                .filter(finding -> finding.grade().equals(grade))
                .count();
    }
}
