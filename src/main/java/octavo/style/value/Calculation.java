package octavo.style.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out numbers, lengths and the math functions of CSS Values and Units 4, section 10. */
final class Calculation {

    private static final Set<String> FUNCTIONS = Set.of("", "calc", "min", "max", "clamp", "round");

    private final Scale scale;

    private Calculation(Scale scale) {
        this.scale = scale;
    }

    /** What a term comes to; empty where it is none of these or mixes what cannot be mixed. */
    static Optional<Sum> of(Term term, Scale scale) {
        return new Calculation(scale).value(term);
    }

    private Optional<Sum> value(Term term) {
        return switch (term) {
            case Term.Quantity(double amount, String unit) -> quantity(amount, unit);
            case Term.Call(String function, List<Term> arguments)
            when FUNCTIONS.contains(function) -> call(function, arguments);
            case Term.Call _, Term.Word _, Term.Text _, Term.Hash _, Term.Mark _, Term.Address _ -> Optional.empty();
        };
    }

    private Optional<Sum> quantity(double amount, String unit) {
        if (unit.isEmpty()) {
            return Optional.of(Sum.ofNumber(amount));
        } else if (unit.equals("%")) {
            return Optional.of(Sum.ofPercent(amount));
        }
        return scale.points(unit).stream()
                .mapToObj(points -> Sum.ofPoints(amount * points))
                .findFirst();
    }

    private Optional<Sum> call(String function, List<Term> arguments) {
        List<List<Term>> parts = Terms.split(arguments, ',');
        if (parts.contains(List.of())) {
            return Optional.empty();
        }
        boolean rounds = function.equals("round") && parts.getFirst().getFirst() instanceof Term.Word;
        List<Sum> sums = new ArrayList<>();
        for (List<Term> part : rounds ? parts.subList(1, parts.size()) : parts) {
            Optional<Sum> sum = sum(part);
            if (sum.isEmpty()) {
                return Optional.empty();
            }
            sums.add(sum.get());
        }
        boolean mixed =
                sums.stream().anyMatch(s -> s.isLength() != sums.getFirst().isLength() || s.percent() != 0);
        return switch (function) {
            case "", "calc" -> sums.size() == 1 ? Optional.of(sums.getFirst()) : Optional.empty();
            case "round" -> mixed || sums.size() != 2 ? Optional.empty() : round(parts, sums);
            case "clamp" -> mixed || sums.size() != 3 ? Optional.empty() : Optional.of(clamp(sums));
            case "min" -> mixed ? Optional.empty() : sums.stream().min(Comparator.comparingDouble(Sum::size));
            default -> mixed ? Optional.empty() : sums.stream().max(Comparator.comparingDouble(Sum::size));
        };
    }

    private static Sum clamp(List<Sum> sums) {
        Sum upper = sums.get(1).size() < sums.get(2).size() ? sums.get(1) : sums.get(2);
        return sums.get(0).size() > upper.size() ? sums.get(0) : upper;
    }

    private static Optional<Sum> round(List<List<Term>> parts, List<Sum> sums) {
        double step = sums.get(1).size();
        if (step == 0) {
            return Optional.empty();
        }
        double steps = sums.get(0).size() / step;
        String way = parts.getFirst().getFirst() instanceof Term.Word(String name) ? name : "nearest";
        double whole = switch (way) {
            case "up" -> Math.ceil(steps - 1e-9);
            case "down" -> Math.floor(steps + 1e-9);
            case "to-zero" -> Math.copySign(Math.floor(Math.abs(steps) + 1e-9), steps);
            default -> Math.floor(steps + 0.5);
        };
        return Optional.of(sums.get(1).times(whole));
    }

    /** Products added up: {@code 100vh - 2 * 14pt}. */
    private Optional<Sum> sum(List<Term> terms) {
        Optional<Sum> total = Optional.empty();
        double sign = 1;
        List<Term> product = new ArrayList<>();
        for (int i = 0; i <= terms.size(); i++) {
            boolean ends = i == terms.size() || terms.get(i) instanceof Term.Mark(char c) && (c == '+' || c == '-');
            if (!ends) {
                product.add(terms.get(i));
                continue;
            }
            double factor = sign;
            Optional<Sum> next = product(product).map(sum -> sum.times(factor));
            if (next.isEmpty()
                    || total.isPresent() && total.get().isLength() != next.get().isLength()) {
                return Optional.empty();
            }
            total = total.map(sum -> sum.plus(next.get())).or(() -> next);
            product.clear();
            sign = i < terms.size() && terms.get(i).equals(new Term.Mark('-')) ? -1 : 1;
        }
        return total;
    }

    private Optional<Sum> product(List<Term> terms) {
        if (terms.isEmpty() || terms.size() % 2 == 0) {
            return Optional.empty();
        }
        Optional<Sum> total = value(terms.getFirst());
        for (int i = 1; i < terms.size() && total.isPresent(); i += 2) {
            Optional<Sum> next = value(terms.get(i + 1));
            Sum left = total.get();
            boolean divides = terms.get(i).equals(new Term.Mark('/'));
            boolean multiplies = terms.get(i).equals(new Term.Mark('*'));
            if (next.isEmpty() || !divides && !multiplies) {
                return Optional.empty();
            }
            Sum right = next.get();
            if (divides) {
                boolean possible = !right.isLength() && right.number() != 0;
                total = possible ? Optional.of(left.times(1 / right.number())) : Optional.empty();
            } else if (!right.isLength()) {
                total = Optional.of(left.times(right.number()));
            } else {
                total = left.isLength() ? Optional.empty() : Optional.of(right.times(left.number()));
            }
        }
        return total;
    }
}
