/** The secret of every bench: the server and the filling of its database must have the same one. */
export const SECRET = 'a secret for benches only, of more than forty letters'
