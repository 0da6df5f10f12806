//! Primes, for Python.

use pyo3::prelude::*;

/// Eratosthenes' sieve.
fn sieve(limit: usize) -> Vec<usize> {
    let mut composite = vec![false; limit.max(2)];
    let mut primes = Vec::new();
    for number in 2..limit {
        if composite[number] {
            continue;
        }
        primes.push(number);
        for multiple in (number * number..limit).step_by(number) {
            composite[multiple] = true;
        }
    }
    primes
}

/// The primes below a limit, in order.
#[pyfunction]
#[pyo3(signature = (limit, /))]
fn primes_below(py: Python<'_>, limit: usize) -> Vec<usize> {
    py.detach(|| sieve(limit))
}

#[pymodule]
fn _primes(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(primes_below, module)?)
}
