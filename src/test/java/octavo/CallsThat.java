package octavo;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls that Octavo does without. */
final class CallsThat {

    private static final Set<String> MACHINE = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.Locale.getDefault",
            "java.util.UUID.randomUUID");

    private CallsThat() {}

    static DescribedPredicate<JavaMethodCall> depend() {
        return DescribedPredicate.describe("depend on clock, place or chance", call -> {
            String owner = call.getTargetOwner().getName();
            boolean clock = owner.startsWith("java.time.") && call.getName().equals("now");
            return clock || MACHINE.contains(owner + "." + call.getName());
        });
    }

    static DescribedPredicate<JavaMethodCall> lookUpAParser() {
        return DescribedPredicate.describe("look a parser up", call -> {
            boolean lookup =
                    Set.of("newInstance", "newNSInstance", "newFactory").contains(call.getName());
            return lookup && call.getTargetOwner().getPackageName().startsWith("javax.xml.");
        });
    }
}
