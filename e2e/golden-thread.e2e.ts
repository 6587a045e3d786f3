/** The main job, done with the keyboard alone: notes go in, and a visitor reads what came of them. */
import './hearing.ts'
import './answering.ts'
