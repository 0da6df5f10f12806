#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdlib.h>

/* Levenshtein's distance with one row of the table, in code points. -1 when there is no memory. */
static Py_ssize_t levenshtein(const Py_UCS4 *a, Py_ssize_t a_length, const Py_UCS4 *b, Py_ssize_t b_length)
{
    Py_ssize_t *row = malloc((size_t)(b_length + 1) * sizeof(Py_ssize_t));
    if (row == NULL)
        return -1;
    for (Py_ssize_t j = 0; j <= b_length; j++)
        row[j] = j;
    for (Py_ssize_t i = 1; i <= a_length; i++) {
        Py_ssize_t diagonal = row[0];
        row[0] = i;
        for (Py_ssize_t j = 1; j <= b_length; j++) {
            Py_ssize_t best = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            if (row[j] + 1 < best)
                best = row[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            diagonal = row[j];
            row[j] = best;
        }
    }
    Py_ssize_t distance = row[b_length];
    free(row);
    return distance;
}

static PyObject *distance(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *a, *b;
    if (!PyArg_ParseTuple(args, "UU:distance", &a, &b))
        return NULL;
    Py_UCS4 *a_text = PyUnicode_AsUCS4Copy(a);
    Py_UCS4 *b_text = a_text == NULL ? NULL : PyUnicode_AsUCS4Copy(b);
    Py_ssize_t result = -1;
    if (b_text != NULL) {
        result = levenshtein(a_text, PyUnicode_GetLength(a), b_text, PyUnicode_GetLength(b));
        if (result < 0)
            PyErr_NoMemory();
    }
    PyMem_Free(a_text);
    PyMem_Free(b_text);
    return result < 0 ? NULL : PyLong_FromSsize_t(result);
}

static PyMethodDef methods[] = {
    {"distance", distance, METH_VARARGS, "distance(a, b, /)\n--\n\nThe edit distance of two texts."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_distance", "Edit distance, in C.", 0, methods, NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__distance(void)
{
    return PyModuleDef_Init(&definition);
}
