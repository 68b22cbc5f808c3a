package octavo.print.forme;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import octavo.print.foundry.Foundry;
import octavo.print.shop.Pictures;
import octavo.print.shop.Shop;

/** The compositors of a book, working side by side; each keeps its type for the next division. */
public final class Chapel implements AutoCloseable {

    private final ExecutorService frames;
    private final BlockingQueue<Compositor> idle = new LinkedBlockingQueue<>();
    private final Foundry foundry;
    private final Pictures pictures;
    private final List<String> exceptions;
    private final boolean read;

    /**
     * @param exceptions words with hyphens where they may be divided, whatever their language's patterns say
     * @param jobs how many divisions are set at a time, at least 1
     */
    public Chapel(Foundry foundry, Pictures pictures, List<String> exceptions, int jobs) {
        this(foundry, pictures, exceptions, jobs, false);
    }

    /**
     * @param read whether settings tell in what order their parts are read
     */
    public Chapel(Foundry foundry, Pictures pictures, List<String> exceptions, int jobs, boolean read) {
        this.foundry = foundry;
        this.pictures = pictures;
        this.exceptions = List.copyOf(exceptions);
        this.read = read;
        this.frames = Executors.newFixedThreadPool(jobs);
    }

    /** Sets divisions; the settings come in the order of their copy, the same whatever the number of compositors. */
    public List<Setting> set(List<? extends Copy> divisions) {
        return each(divisions, this::set);
    }

    /**
     * Does the same for each of many, as many at a time as there are jobs; what comes of them is in their order.
     *
     * @param work which may set divisions one by one, and waits for no other work
     */
    public <T, R> List<R> each(List<? extends T> many, Function<T, R> work) {
        List<Future<R>> begun = new ArrayList<>();
        for (T one : many) {
            begun.add(frames.submit(() -> work.apply(one)));
        }
        List<R> done = new ArrayList<>();
        for (Future<R> one : begun) {
            done.add(await(one));
        }
        return done;
    }

    /** Sets one division, on the thread that asks for it. */
    public Setting set(Copy copy) {
        Compositor free = idle.poll();
        Compositor compositor = free == null ? new Compositor(new Shop(foundry, pictures, exceptions), read) : free;
        try {
            return compositor.set(copy);
        } finally {
            idle.add(compositor);
        }
    }

    private static <R> R await(Future<R> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        frames.shutdownNow();
    }
}
